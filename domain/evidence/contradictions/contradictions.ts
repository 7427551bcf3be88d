import type { Case } from '../../case/case.ts';
import { type CaseText, textsOf } from '../case-texts.ts';
import type { RaisedByRule } from '../raised.ts';
import { inTimeOrder } from '../seen-in.ts';
import { AGE_AND_KIND } from './age-and-kind.ts';
import type { Contradiction, ContradictionRule, WholeRecord } from './contradiction.ts';
import { DAYS } from './days.ts';
import { DEVICES } from './devices.ts';
import { STAY_AND_PEOPLE } from './stay-and-people.ts';
import { WORK_AND_PREGNANCY } from './work-and-pregnancy.ts';
import { WRITTEN_AGAINST_NO } from './written-against-no.ts';

/** In the order of their ids. */
export const CONTRADICTIONS: readonly ContradictionRule[] = [
  ...WRITTEN_AGAINST_NO,
  ...DEVICES,
  ...WORK_AND_PREGNANCY,
  ...AGE_AND_KIND,
  ...DAYS,
  ...STAY_AND_PEOPLE,
];

/**
 * Places of one record that cannot both be right, each with its words and on the card that it bears on. Where one side is
 * not known, or nobody has answered, there is nothing to contradict. Rules CON-1 to CON-29.
 */
export function contradictionsOf(
  onCase: Case,
  texts: readonly CaseText[] = textsOf(onCase),
): readonly RaisedByRule[] {
  const death = onCase.fields.death?.value;
  const record: WholeRecord = {
    onCase,
    texts,
    deathYear: death === undefined || death.kind === 'not-known' ? null : Number(death.on.slice(0, 4)),
  };
  return CONTRADICTIONS.flatMap((rule) => rule.find(record).map((found) => raised(rule, found)));
}

function raised(
  { basis, question, rule }: ContradictionRule,
  { about, asks, seenIn, stated }: Contradiction,
): RaisedByRule {
  return {
    key: about === '' ? rule : `${rule}/${about}`,
    rule,
    kind: 'contradiction',
    question,
    weight: 'query',
    stated,
    says: `${stated} ${asks ?? 'Which is right?'}`,
    basis,
    seenIn: inTimeOrder(seenIn),
    answers: ['accepted'],
  };
}
