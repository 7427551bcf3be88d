import type { EntryId } from '../shared/ids.ts';
import type { CivilDate, OfficeTime, TimeOfDay } from '../shared/time.ts';
import type { ReferralForm } from '../referrals/referral-form.ts';
import type { CauseOfDeath } from './cause-of-death.ts';

export type Sex = 'female' | 'male' | 'other' | 'not-known';
export type KnownDate = { readonly kind: 'known'; readonly on: CivilDate } | { readonly kind: 'not-known' };
export type KnownNhsNumber =
  { readonly kind: 'known'; readonly digits: string } | { readonly kind: 'not-known' };

/** When the person died, or when the death was verified where nobody knows. `at` is null where only the day is known. */
export type DeathTime =
  | {
      readonly kind: 'died';
      readonly on: CivilDate;
      readonly at: TimeOfDay | null;
      readonly approximate: boolean;
    }
  | { readonly kind: 'verified'; readonly on: CivilDate; readonly at: TimeOfDay | null }
  | { readonly kind: 'not-known' };

export const PLACE_KINDS = ['hospital', 'hospice', 'care-home', 'home', 'other', 'not-known'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly kind: PlaceKind;
  /** The hospital, home or address; empty where it is not known. */
  readonly name: string;
  readonly ward: string | null;
}

/** Whether the body is needed quickly, for a funeral or a journey; `deadline` is the office's wall clock. */
export type UrgentRelease =
  | { readonly requested: false }
  | { readonly requested: true; readonly reason: string; readonly deadline: OfficeTime | null };

export interface Practitioner {
  readonly name: string;
  readonly gmcNumber: string | null;
  readonly position: string | null;
  readonly organisation: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface NextOfKin {
  readonly name: string;
  readonly relationship: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly communicationNeeds: string | null;
}

/** A cause of death as somebody stated it, with who stated it and how it reached the office. */
export interface StatedCause {
  readonly cause: CauseOfDeath;
  readonly statedBy: string;
  readonly receivedHow: 'in-writing' | 'by-telephone' | 'in-person' | 'own';
}

export const CIRCUMSTANCES = ['expected', 'unexpected', 'sudden-not-unexpected', 'end-of-life-plan'] as const;

/** The medical examiner's independent, proportionate review of the records. */
export interface Review {
  readonly recordsSeen: string;
  readonly recordsNotAvailable: string | null;
  readonly circumstances: (typeof CIRCUMSTANCES)[number];
  readonly findings: string;
}

export const NO_CONVERSATION_REASONS = ['declined', 'no-response', 'no-informant', 'other'] as const;

/** Why there was no conversation with the bereaved. */
export interface NoConversation {
  readonly reason: (typeof NO_CONVERSATION_REASONS)[number];
  readonly detail: string;
}

/** A recorded answer to one of the three questions. "No" is an answer; silence is not. */
export interface QuestionAnswer<Answer extends string> {
  readonly answer: Answer;
  readonly reason: string;
  /** The entries relied on. */
  readonly evidence: readonly EntryId[];
}

export const CAUSE_ANSWERS = ['established', 'not-established'] as const;
export const CORONER_ANSWERS = ['not-reportable', 'reportable'] as const;
export const GOVERNANCE_ANSWERS = ['no-concern', 'concern'] as const;

/** Every fact of a case that has one current value. Each change names the entry it was looking at. */
export interface FieldValues {
  readonly surname: string;
  readonly forenames: string;
  readonly title: string;
  readonly preferredName: string;
  readonly sex: Sex;
  readonly dateOfBirth: KnownDate;
  readonly nhsNumber: KnownNhsNumber;
  readonly hospitalNumber: string;
  readonly address: string;
  readonly occupation: string;
  readonly death: DeathTime;
  readonly place: Place;
  readonly bodyLiesAt: string;
  readonly coronerArea: string;
  readonly urgentRelease: UrgentRelease;
  readonly preparationNotes: string;
  readonly attendingPractitioner: Practitioner;
  readonly consultant: Practitioner;
  readonly generalPractitioner: Practitioner;
  readonly nextOfKin: NextOfKin;
  readonly practitionerCause: StatedCause;
  readonly examinerCause: StatedCause;
  readonly agreedCause: StatedCause;
  readonly review: Review;
  readonly noConversation: NoConversation;
  readonly answerCause: QuestionAnswer<(typeof CAUSE_ANSWERS)[number]>;
  readonly answerCoroner: QuestionAnswer<(typeof CORONER_ANSWERS)[number]>;
  readonly answerGovernance: QuestionAnswer<(typeof GOVERNANCE_ANSWERS)[number]>;
  readonly referral: ReferralForm;
}

export type FieldName = keyof FieldValues;

/**
 * How two people changing the same field at once is settled. Class A keeps both values and blocks the acts that
 * count until somebody chooses; class B takes the later value and shows the other.
 */
export const FIELD_CLASS = {
  surname: 'A',
  forenames: 'A',
  title: 'B',
  preferredName: 'B',
  sex: 'A',
  dateOfBirth: 'A',
  nhsNumber: 'A',
  hospitalNumber: 'B',
  address: 'B',
  occupation: 'B',
  death: 'A',
  place: 'A',
  bodyLiesAt: 'A',
  coronerArea: 'A',
  urgentRelease: 'A',
  preparationNotes: 'B',
  attendingPractitioner: 'A',
  consultant: 'B',
  generalPractitioner: 'B',
  nextOfKin: 'B',
  practitionerCause: 'A',
  examinerCause: 'A',
  agreedCause: 'A',
  review: 'A',
  noConversation: 'B',
  answerCause: 'A',
  answerCoroner: 'A',
  answerGovernance: 'A',
  referral: 'B',
} as const satisfies Record<FieldName, 'A' | 'B'>;

/** The fields in the order a reader meets them. */
// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const FIELD_NAMES = Object.keys(FIELD_CLASS) as readonly FieldName[];

/**
 * New values with, per field, what the writer was looking at.
 *
 * `base` is the entry whose value stood on the screen (null: the field was empty). `settles` names further values
 * that stood beside it unresolved and that this change decides between; it is empty in ordinary work.
 */
export type FieldChanges = {
  readonly [Name in FieldName]?: FieldChange<Name>;
};

export interface FieldChange<Name extends FieldName> {
  readonly value: FieldValues[Name];
  readonly base: EntryId | null;
  readonly settles: readonly EntryId[];
}
