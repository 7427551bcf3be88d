import type { Case } from '../../case/case.ts';
import { NOTIFICATION_GROUNDS } from '../../referrals/grounds.ts';
import type { Raised } from '../raised.ts';
import { CIRCUMSTANCE_RULES } from './circumstance-rules.ts';

/** The circumstances of regulation 3(1) that recorded facts may mean. Each is told to the coroner, or it is said why not. */
export function circumstancesOf(onCase: Case): readonly Raised[] {
  return CIRCUMSTANCE_RULES.flatMap(({ ground, recordedIn, rule, says, weight }): readonly Raised[] => {
    const seenIn = recordedIn(onCase);
    if (seenIn.length === 0) return [];
    const { label, paragraph } = NOTIFICATION_GROUNDS[ground];
    return [
      {
        key: rule,
        rule,
        kind: 'coroner-circumstance',
        question: 'coroner',
        weight,
        says,
        basis: `Notification of Deaths Regulations 2019, regulation ${paragraph}: ${lowerFirst(label)}`,
        seenIn,
        answers: ['not-for-coroner'],
      },
    ];
  });
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
