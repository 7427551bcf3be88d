import type { EntryId } from '../shared/ids.ts';
import type { CivilDate, OfficeTime, TimeOfDay } from '../shared/time.ts';
import type { ReferralForm } from '../referrals/referral-form.ts';
import type { Certificate } from '../certification/certificate.ts';
import type { UserId } from '../shared/ids.ts';
import type { CauseOfDeath } from './cause-of-death.ts';
import type { CircumstanceFacts } from './circumstance-facts.ts';
import type { Ethnicity } from './ethnicity.ts';
import type {
  Admission,
  Birth,
  CaseKind,
  Disposal,
  Donation,
  HospitalNumber,
  Implants,
  OutOfCountry,
  WorkHeld,
  Reasoning,
} from './wider-facts.ts';
import type { NeonatalCause } from './neonatal-cause.ts';

export type Sex = 'female' | 'male' | 'other' | 'not-known';
export type KnownDate = { readonly kind: 'known'; readonly on: CivilDate } | { readonly kind: 'not-known' };
export type KnownNhsNumber =
  | { readonly kind: 'known'; readonly digits: string }
  /** A number of the former Welsh system, kept as it is written and marked; it has no check digit. */
  | { readonly kind: 'legacy-welsh'; readonly text: string }
  | { readonly kind: 'not-known' };

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

/** A neonatal cause of death as somebody stated it. */
export interface StatedNeonatalCause {
  readonly cause: NeonatalCause;
  readonly statedBy: string;
  readonly receivedHow: StatedCause['receivedHow'];
}

export const CIRCUMSTANCES = ['expected', 'unexpected', 'sudden-not-unexpected', 'end-of-life-plan'] as const;

/** The medical examiner's independent, proportionate review of the records. */
export interface Review {
  readonly recordsSeen: string;
  readonly recordsNotAvailable: string | null;
  readonly circumstances: (typeof CIRCUMSTANCES)[number];
  readonly findings: string;
  /** Why the review went as deep as it did, and no deeper. */
  readonly proportionality: string;
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
export interface FieldValues extends CircumstanceFacts {
  readonly surname: string;
  readonly forenames: string;
  readonly title: string;
  readonly preferredName: string;
  readonly sex: Sex;
  readonly dateOfBirth: KnownDate;
  readonly nhsNumber: KnownNhsNumber;
  readonly hospitalNumber: string;
  readonly address: string;
  /** What the person worked as, in one line: the main work of their life, "retired" or not. The coroner is told it. */
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
  readonly alsoKnownAs: string;
  readonly otherHospitalNumbers: readonly HospitalNumber[];
  /** The jobs that may bear on the death, each with what it exposed the person to; the last or main one only for that. */
  readonly workHistory: readonly WorkHeld[];
  readonly ethnicity: Ethnicity;
  readonly faith: string;
  readonly implants: Implants;
  readonly personalEffects: string;
  readonly disposal: Disposal;
  readonly funeralDirector: string;
  readonly outOfCountry: OutOfCountry;
  readonly donation: Donation;
  readonly admission: Admission;
  /** When the records of the person's care reached the office, by its wall clock. Scrutiny is counted from it. */
  readonly recordsReceivedAt: OfficeTime;
  readonly caseKind: CaseKind;
  readonly birth: Birth;
  readonly practitionerNeonatalCause: StatedNeonatalCause;
  readonly examinerNeonatalCause: StatedNeonatalCause;
  readonly agreedNeonatalCause: StatedNeonatalCause;
  readonly certificate: Certificate;
  readonly nursingTeam: Practitioner;
  readonly practitionerAvailability: string;
  readonly assignedExaminer: UserId | null;
  readonly assignedOfficer: UserId | null;
  readonly reasoning: Reasoning;
  readonly urgentReleaseResult: 'achieved' | 'not-achieved';
  /** The fields that were asked for and that nobody knows: an answer, not a gap. */
  readonly notKnown: readonly string[];
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
  alsoKnownAs: 'B',
  otherHospitalNumbers: 'B',
  workHistory: 'B',
  ethnicity: 'B',
  faith: 'B',
  implants: 'A',
  personalEffects: 'B',
  disposal: 'B',
  funeralDirector: 'B',
  outOfCountry: 'B',
  donation: 'B',
  admission: 'B',
  recordsReceivedAt: 'B',
  caseKind: 'A',
  birth: 'A',
  practitionerNeonatalCause: 'A',
  examinerNeonatalCause: 'A',
  agreedNeonatalCause: 'A',
  certificate: 'A',
  nursingTeam: 'B',
  practitionerAvailability: 'B',
  assignedExaminer: 'B',
  assignedOfficer: 'B',
  reasoning: 'A',
  urgentReleaseResult: 'B',
  fall: 'A',
  injury: 'A',
  selfHarm: 'A',
  violence: 'A',
  substance: 'A',
  workRelatedHarm: 'A',
  procedure: 'A',
  medicineIncident: 'A',
  deviceIncident: 'A',
  healthcareInfection: 'A',
  neglect: 'A',
  safeguardingConcern: 'A',
  stateDetention: 'A',
  deprivationOfLiberty: 'A',
  learningDisabilityOrAutism: 'A',
  severeMentalIllness: 'A',
  identityDoubt: 'A',
  notKnown: 'B',
} as const satisfies Record<FieldName, 'A' | 'B'>;

/** The fields in the order a reader meets them. */
// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const FIELD_NAMES = Object.keys(FIELD_CLASS) as readonly FieldName[];

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELD_CLASS, name);
}

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
