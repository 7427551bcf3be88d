import type { HybridTime } from '../../record/hybrid-clock.ts';
import type { EntryId, UserId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/time.ts';

export const RULE_STATES = ['on', 'off'] as const;

/** A lead medical examiner's change of one rule of this office. Rule RULE-1. */
export interface RuleChange {
  /** As in docs/rules.md. */
  readonly rule: string;
  readonly state: (typeof RULE_STATES)[number];
  /** The office's own sentence in place of the rule's question; null where it asks as the program came. */
  readonly wording: string | null;
  /** Never empty. */
  readonly reason: string;
  /** The change that was in force when this one was decided; null where there was none. */
  readonly base: EntryId | null;
}

/** A change as it stands in the record: which, by whom and when. */
export interface RuleVersion extends RuleChange {
  readonly entry: EntryId;
  readonly clock: HybridTime;
  readonly by: UserId | null;
  readonly at: Instant;
}

/** The change in force of every rule that was ever changed. A rule that is not in it asks as the program came. */
export type Rulebook = ReadonlyMap<string, RuleVersion>;

/** The rulebook of an office that has changed nothing. */
export const AS_IT_CAME: Rulebook = new Map();

/** Of each rule the latest change by the record's own clock, in whatever order they are given. Rule RULE-5. */
export function rulebookOf(versions: readonly RuleVersion[]): Rulebook {
  const inForce = new Map<string, RuleVersion>();
  for (const version of versions) {
    const other = inForce.get(version.rule);
    if (other === undefined || other.clock < version.clock) inForce.set(version.rule, version);
  }
  return inForce;
}

export function isSwitchedOff(rulebook: Rulebook, rule: string): boolean {
  return rulebook.get(rule)?.state === 'off';
}
