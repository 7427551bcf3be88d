import type { Case } from '../case/case.ts';
import { lastTold } from '../coroner/standing-with-coroner.ts';
import { isConflicted } from '../scrutiny/conflict.ts';
import { textsOf } from './case-texts.ts';
import { causeFindings } from './cause-findings.ts';
import { circumstancesOf } from './circumstances/circumstances.ts';
import { contradictionsOf } from './contradictions/contradictions.ts';
import type { ComparedExaminer } from './independence/compared-examiner.ts';
import { independenceHints } from './independence/independence.ts';
import { pathwaysOf } from './pathways/pathways.ts';
import type { RaisedByRule } from './raised.ts';
import { asTheOfficeHasIt } from './rulebook/as-the-office-has-it.ts';
import type { Rulebook } from './rulebook/rule-version.ts';
import { type Weighed, weigh } from './weigh.ts';

/** What evidence depends on beside the case. */
export interface EvidenceContext {
  readonly country: 'england' | 'wales';
  /** How the office has changed the rules. */
  readonly rulebook: Rulebook;
  /** Whom the record is compared with; absent where nobody is. */
  readonly examiners?: readonly ComparedExaminer[];
}

/** Everything that the record of a case raises for the three questions. */
export function evidenceOf(
  onCase: Case,
  { country, examiners, rulebook }: EvidenceContext,
): readonly Weighed[] {
  const texts = textsOf(onCase);
  const raised = [
    ...causeFindings(onCase),
    ...circumstancesOf(onCase, rulebook, texts),
    ...pathwaysOf(onCase, country),
    ...contradictionsOf(onCase, texts),
    ...independenceHints(onCase, examiners ?? []),
  ];
  return weighed(onCase, rulebook, raised);
}

/** Only the circumstances for the coroner, as {@link evidenceOf} has them: what a declaration waits for. Rule DECL-9. */
export function circumstancesWeighed(onCase: Case, rulebook: Rulebook): readonly Weighed[] {
  return weighed(onCase, rulebook, circumstancesOf(onCase, rulebook));
}

function weighed(onCase: Case, rulebook: Rulebook, raised: readonly RaisedByRule[]): readonly Weighed[] {
  // Rule IND-3: what an examiner with a conflict made of it settles nothing.
  const answers = onCase.evidenceAnswers.filter(({ stamp }) => !isConflicted(onCase, stamp.actor));
  return weigh(
    raised.flatMap((one) => asTheOfficeHasIt(one, rulebook)),
    answers,
    lastTold(onCase),
  );
}
