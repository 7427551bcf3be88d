import type { RuleRow } from '../../contract/views.ts';

export const RULE_FILTERS = ['all', 'off', 'reworded'] as const;
export type RuleFilter = (typeof RULE_FILTERS)[number];

const LETS_THROUGH: Readonly<Record<RuleFilter, (rule: RuleRow) => boolean>> = {
  all: () => true,
  off: ({ state }) => state === 'off',
  reworded: ({ wording }) => wording !== null,
};

/** The rules of one filter. */
export function rulesUnder(rules: readonly RuleRow[], filter: RuleFilter): readonly RuleRow[] {
  return rules.filter(LETS_THROUGH[filter]);
}

/** The rules that hold every word that was typed, in their number, family or question. */
export function rulesWith(rules: readonly RuleRow[], typed: string): readonly RuleRow[] {
  const words = typed.toLowerCase().split(/\s+/);
  return rules.filter(({ asks, family, id, wording }) => {
    const text = `${id} ${family} ${asks} ${wording ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Families with their rules, in the order of the rulebook. */
export function inFamilies(rules: readonly RuleRow[]): readonly (readonly [string, readonly RuleRow[]])[] {
  const families = new Map<string, RuleRow[]>();
  for (const rule of rules) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
  return [...families];
}
