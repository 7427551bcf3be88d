import { ageAtDeath } from '../case/age-at-death.ts';
import type { Case } from '../case/case.ts';
import type { NoConversation, PlaceKind } from '../case/fields.ts';
import { type Tracks, trackStatesOf } from '../case/tracks.ts';
import { currentDeclaration } from '../certification/current-declaration.ts';
import { toldCoroner } from '../clocks/waiting-clocks.ts';
import { fromIndependent } from '../scrutiny/conflict.ts';
import { type CivilDate, officeDate } from '../shared/time.ts';
import { type PassedOn, passedOn } from './passed-on.ts';

/**
 * What one case says for a return, before the office's own choices are applied: recorded choices, dates and answers, never
 * what somebody wrote. Kept beside the record, so that a count over years reads a line for each case. Rule RET-1.
 */
export interface CaseFacts {
  /** The day of death, or of its verification where nobody knows the death. */
  readonly diedOn: CivilDate | null;
  /** The office's day of the declaration that stands. */
  readonly declaredOn: CivilDate | null;
  /** The office's day of the opening. */
  readonly openedOn: CivilDate;
  readonly placeKind: PlaceKind | null;
  /** As it was recorded: the address book may say of a place of that name which kind of hospital it is. */
  readonly placeName: string;
  readonly age: 'adult' | 'child' | null;
  /** A review by an examiner without a conflict is recorded. */
  readonly reviewed: boolean;
  /** The coroner has the death: the office certifies nothing. */
  readonly notCertifying: boolean;
  readonly coroner: CoronerOutcome;
  /** A referral lies in the outbox folder, and nobody has said that it went. */
  readonly referralNotSent: boolean;
  readonly urgentRelease: 'not-asked' | 'achieved' | 'not-achieved' | 'no-result';
  readonly bereaved: 'spoken' | NoConversation['reason'] | 'not-recorded';
  readonly passedOn: readonly PassedOn[];
}

/** As far as the office has told and been told. `taken` is an investigation, CN2 or an inquest; `declined` CN1A or CN1B. */
export type CoronerOutcome = 'not-told' | 'awaited' | 'taken' | 'declined';

type States = Omit<Tracks, 'waitingOn'>;

export function caseFactsOf(onCase: Case): CaseFacts {
  const tracks = trackStatesOf(onCase);
  const declared = currentDeclaration(onCase);
  const place = onCase.fields.place?.value;
  return {
    diedOn: dayOfDeath(onCase),
    declaredOn: declared === null ? null : officeDate(declared.stamp.happenedAt),
    openedOn: officeDate(onCase.openedAt),
    placeKind: place?.kind ?? null,
    placeName: place?.name ?? '',
    age: ageGroup(onCase),
    reviewed: fromIndependent(onCase, onCase.fields.review) !== null,
    notCertifying: tracks.certification === 'not-certifying',
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

/** Completed years where both dates are known; otherwise the kind of case that somebody chose. Rule RET-4. */
function ageGroup(onCase: Case): CaseFacts['age'] {
  const age = ageAtDeath(onCase);
  if (age !== null) return age.unit === 'years' && age.years >= 18 ? 'adult' : 'child';
  const kind = onCase.fields.caseKind?.value ?? null;
  if (kind === null) return null;
  return kind === 'adult' ? 'adult' : 'child';
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

function urgentRelease({ fields }: Case): CaseFacts['urgentRelease'] {
  if (fields.urgentRelease?.value.requested !== true) return 'not-asked';
  return fields.urgentReleaseResult?.value ?? 'no-result';
}

function bereavedOf({ fields }: Case, { bereaved }: States): CaseFacts['bereaved'] {
  if (bereaved === 'spoken') return 'spoken';
  return fields.noConversation?.value.reason ?? 'not-recorded';
}
