import type { Case, Stamp } from '../case/case.ts';
import type { CoronerAnswer } from './coroner-answer.ts';

/** How a case stands with the coroner, as far as the office has told and been told. */
export interface StandingWithCoroner {
  /**
   * A referral of ours lies in the outbox folder, or may lie there because nobody has settled its writing; or somebody
   * told the coroner outside this office.
   */
  readonly told: boolean;
  /** The latest answer, unless a referral was issued since: that one is still to be answered. */
  readonly answer: CoronerAnswer['form'] | null;
}

/** When the coroner was last told of this death, by a referral of ours or outside this office; null while they were not. */
export function lastTold(onCase: Case): Stamp | null {
  const referrals = onCase.documents.filter(({ intended }) => intended.documentKind === 'coroner-referral');
  const tellings = [
    ...referrals.flatMap(({ issued }) => (issued === null ? [] : [issued.stamp])),
    ...onCase.outsideNotifications.map(({ stamp }) => stamp),
  ];
  return tellings.toSorted((one, other) => (one.clock < other.clock ? -1 : 1)).at(-1) ?? null;
}

export function standingWithCoroner(onCase: Case): StandingWithCoroner {
  const referrals = onCase.documents.filter(({ intended }) => intended.documentKind === 'coroner-referral');
  const answer = onCase.coronerAnswers.at(-1) ?? null;
  const isSince = (clock: string): boolean => answer !== null && clock > answer.stamp.clock;
  const outside = onCase.outsideNotifications;
  const toldSince =
    referrals.some(({ issued }) => issued !== null && isSince(issued.stamp.clock)) ||
    outside.some(({ stamp }) => isSince(stamp.clock));
  return {
    told:
      outside.length > 0 || referrals.some(({ abandoned, issued }) => issued !== null || abandoned === null),
    answer: toldSince ? null : (answer?.content.form ?? null),
  };
}
