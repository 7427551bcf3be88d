import type { Raised, RaisedByRule } from '../raised.ts';
import type { Rulebook } from './rule-version.ts';

/** How a question about a line of a certificate begins. */
const LINE = /^(?:Line [0-9a-e]{1,2}|Part 2): /;

/**
 * What a rule raises, as this office has the rule: nothing where it is switched off, in the office's words where it was
 * reworded. The line, or what is recorded, stays in front of them, and what was found stays where it was seen. Rules RULE-2, RULE-3, RULE-4.
 */
export function asTheOfficeHasIt(raised: RaisedByRule, rulebook: Rulebook): readonly Raised[] {
  const version = rulebook.get(raised.rule);
  if (version === undefined) return [{ ...raised, ruleVersion: null, saysAsItCame: null }];
  const { entry, state, wording } = version;
  if (state === 'off') return [];
  if (wording === null) return [{ ...raised, ruleVersion: entry, saysAsItCame: null }];
  const front = raised.stated === undefined ? (LINE.exec(raised.says)?.[0] ?? '') : `${raised.stated} `;
  return [{ ...raised, says: `${front}${wording}`, ruleVersion: entry, saysAsItCame: raised.says }];
}
