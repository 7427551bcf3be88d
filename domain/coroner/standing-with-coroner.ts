import type { Case } from '../case/case.ts';
import type { CoronerAnswer } from './coroner-answer.ts';

/** How a case stands with the coroner, as far as the office has told and been told. */
export interface StandingWithCoroner {
  /** A referral of ours lies in the outbox folder, or may lie there because nobody has settled its writing. */
  readonly told: boolean;
  /** The latest answer, unless a referral was issued since: that one is still to be answered. */
  readonly answer: CoronerAnswer['form'] | null;
}

export function standingWithCoroner(onCase: Case): StandingWithCoroner {
  const referrals = onCase.documents.filter(({ intended }) => intended.documentKind === 'coroner-referral');
  const answer = onCase.coronerAnswers.at(-1) ?? null;
  const isSince = (clock: string): boolean => answer !== null && clock > answer.stamp.clock;
  return {
    told: referrals.some(({ abandoned, issued }) => issued !== null || abandoned === null),
    answer: referrals.some(({ issued }) => issued !== null && isSince(issued.stamp.clock))
      ? null
      : (answer?.content.form ?? null),
  };
}
