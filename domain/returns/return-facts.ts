import { ageAtDeath } from '../case/age-at-death.ts';
import type { Case } from '../case/case.ts';
import type { NoConversation } from '../case/fields.ts';
import { type Tracks, trackStatesOf } from '../case/tracks.ts';
import { currentDeclaration } from '../certification/current-declaration.ts';
import type { CompletionStart } from '../clocks/targets.ts';
import { toldCoroner } from '../clocks/waiting-clocks.ts';
import { fromIndependent } from '../scrutiny/conflict.ts';
import type { CaseId } from '../shared/ids.ts';
import { type CivilDate, daysBetween, officeDate } from '../shared/time.ts';
import { type PassedOn, passedOn } from './passed-on.ts';

/** What a return looks at of one case: recorded choices, dates and answers, never what somebody wrote. Rule RET-1. */
export interface ReturnFacts {
  readonly caseId: CaseId;
  /** The day of death, or of its verification where nobody knows the death. */
  readonly diedOn: CivilDate | null;
  /** The office's day of the declaration that stands. */
  readonly declaredOn: CivilDate | null;
  readonly setting: 'acute' | 'elsewhere' | null;
  readonly age: 'adult' | 'child' | null;
  /** A review by an examiner without a conflict is recorded. */
  readonly reviewed: boolean;
  readonly completion: Completion;
  readonly coroner: CoronerOutcome;
  /** A referral lies in the outbox folder, and nobody has said that it went. */
  readonly referralNotSent: boolean;
  readonly urgentRelease: 'not-asked' | 'achieved' | 'not-achieved' | 'no-result';
  readonly bereaved: 'spoken' | NoConversation['reason'] | 'not-recorded';
  readonly passedOn: readonly PassedOn[];
}

/** Whole days from its beginning to the declaration that stands, or why there is no such number. */
export type Completion =
  | { readonly kind: 'declared'; readonly days: number }
  | { readonly kind: 'declared-since-unknown' | 'with-coroner' | 'not-declared' };

/** As far as the office has told and been told. `taken` is an investigation, CN2 or an inquest; `declined` CN1A or CN1B. */
export type CoronerOutcome = 'not-told' | 'awaited' | 'taken' | 'declined';

type States = Omit<Tracks, 'waitingOn'>;

/** @param countedFrom from where the office counts the time to completion */
export function returnFactsOf(onCase: Case, countedFrom: CompletionStart): ReturnFacts {
  const tracks = trackStatesOf(onCase);
  const declared = currentDeclaration(onCase);
  return {
    caseId: onCase.id,
    diedOn: dayOfDeath(onCase),
    declaredOn: declared === null ? null : officeDate(declared.stamp.happenedAt),
    setting: settingOf(onCase),
    age: ageGroup(onCase),
    reviewed: fromIndependent(onCase, onCase.fields.review) !== null,
    completion: completionOf(onCase, tracks, countedFrom),
    coroner: coronerOutcome(onCase, tracks),
    referralNotSent: isReferralNotSent(onCase),
    urgentRelease: urgentRelease(onCase),
    bereaved: bereavedOf(onCase, tracks),
    passedOn: passedOn(onCase),
  };
}

function dayOfDeath({ fields }: Case): CivilDate | null {
  const death = fields.death?.value;
  return death === undefined || death.kind === 'not-known' ? null : death.on;
}

/** The record says hospital, not which kind of hospital. Rule RET-4. */
function settingOf({ fields }: Case): ReturnFacts['setting'] {
  const kind = fields.place?.value.kind ?? 'not-known';
  if (kind === 'not-known') return null;
  return kind === 'hospital' ? 'acute' : 'elsewhere';
}

/** Completed years where both dates are known; otherwise the kind of case that somebody chose. Rule RET-4. */
function ageGroup(onCase: Case): ReturnFacts['age'] {
  const age = ageAtDeath(onCase);
  if (age !== null) return age.unit === 'years' && age.years >= 18 ? 'adult' : 'child';
  const kind = onCase.fields.caseKind?.value ?? null;
  if (kind === null) return null;
  return kind === 'adult' ? 'adult' : 'child';
}

function completionOf(onCase: Case, { certification }: States, countedFrom: CompletionStart): Completion {
  if (certification === 'not-certifying') return { kind: 'with-coroner' };
  const declared = currentDeclaration(onCase);
  if (declared === null) return { kind: 'not-declared' };
  const from = countedFrom === 'opened' ? officeDate(onCase.openedAt) : dayOfDeath(onCase);
  if (from === null) return { kind: 'declared-since-unknown' };
  return { kind: 'declared', days: daysBetween(from, officeDate(declared.stamp.happenedAt)) };
}

/** A document in the folder tells nobody; somebody's word that it went does, and so does any answer. Rule RET-6. */
function coronerOutcome(onCase: Case, { coroner }: States): CoronerOutcome {
  if (coroner === 'with-coroner' || coroner === 'concluded') return 'taken';
  if (coroner === 'duty-not-engaged') return 'declined';
  return toldCoroner(onCase).length > 0 || onCase.coronerAnswers.length > 0 ? 'awaited' : 'not-told';
}

function isReferralNotSent({ documents }: Case): boolean {
  const latest = documents
    .filter(({ intended, issued }) => intended.documentKind === 'coroner-referral' && issued !== null)
    .at(-1);
  return latest !== undefined && latest.sent.length === 0 && latest.received.length === 0;
}

function urgentRelease({ fields }: Case): ReturnFacts['urgentRelease'] {
  if (fields.urgentRelease?.value.requested !== true) return 'not-asked';
  return fields.urgentReleaseResult?.value ?? 'no-result';
}

function bereavedOf({ fields }: Case, { bereaved }: States): ReturnFacts['bereaved'] {
  if (bereaved === 'spoken') return 'spoken';
  return fields.noConversation?.value.reason ?? 'not-recorded';
}
