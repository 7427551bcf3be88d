import type { CauseOfDeath } from '../case/cause-of-death.ts';
import type { DeathTime, KnownDate, KnownNhsNumber, PlaceKind } from '../case/fields.ts';
import type {
  CONCERN_CATEGORIES,
  CONCERN_ROUTES,
  CONCERN_SOURCES,
  OtherOrganisation,
} from '../governance/concern.ts';
import type { CitedNeonatalCause, NewbornFacts } from '../certification/newborn.ts';
import type { Role } from '../people/roles.ts';
import type {
  DocumentMoment,
  RecordAnchor,
  SendingOffice,
  YesNoUnknown,
} from '../referrals/coroner-referral.ts';
import type { CivilDate } from '../shared/time.ts';
import type { LearningTrigger } from './learning-triggers.ts';

export type NotificationRoute = (typeof CONCERN_ROUTES)[number];
export type NotificationCategory = (typeof CONCERN_CATEGORIES)[number];
export type NotificationSource = (typeof CONCERN_SOURCES)[number];

/** Who is asked to act. */
export interface NotificationRecipient {
  readonly organisation: string;
  readonly team: string;
  readonly contact: string | null;
}

/**
 * How much says who the deceased was. The least that lets the recipient find the record is chosen by the office:
 * `full` where the recipient must be sure of the person, `numbers` where it holds the record itself, `reference`
 * where only the office needs to know.
 */
export type DeceasedIdentity =
  | {
      readonly kind: 'full';
      readonly surname: string;
      readonly forenames: string;
      readonly dateOfBirth: KnownDate | null;
      readonly nhsNumber: KnownNhsNumber | null;
      readonly hospitalNumber: string | null;
    }
  | {
      readonly kind: 'numbers';
      readonly nhsNumber: KnownNhsNumber | null;
      readonly hospitalNumber: string | null;
      readonly dateOfBirth: KnownDate | null;
    }
  | { readonly kind: 'reference'; readonly ageYears: number | null };

/**
 * What a notification has of a child who died within 28 days: `facts` is null where only the reference is sent, because
 * a birth can be counted from an age and a death; `cause` is null unless the cause is sent. Rule NOT-11.
 */
export interface NotifiedNewborn {
  readonly facts: NewbornFacts | null;
  readonly cause: CitedNeonatalCause | null;
}

/**
 * Three voices, never mixed (NOT-3). `facts`: what was seen, and where. `familyWords`: what was said, as nearly as
 * it was written down. `examinersView`: why the medical examiner passes it on.
 */
export interface NotificationNarrative {
  readonly facts: string | null;
  readonly familyWords: string | null;
  readonly examinersView: string | null;
}

/** A living person's details: sent only when the recipient needs them and the person agreed (NOT-2). */
export interface BereavedContact {
  readonly name: string;
  readonly relationship: string | null;
  readonly contact: string;
  readonly neededFor: string;
  /** Who agreed, how and when, in the officer's words. */
  readonly agreement: string;
}

export type CoronerStatus =
  'not-reportable' | 'under-consideration' | 'notified' | 'answered-no-duty' | 'investigating';

/** Something that happened at a known time and place, for the recipient's own incident system. */
export interface NotifiedEvent {
  readonly when: string | null;
  readonly where: string | null;
  readonly immediateActions: string | null;
  /** The reference where it is already on the local system. */
  readonly localReference: string | null;
}

/**
 * The frozen content of one version of a clinical governance notification: what is passed on, and all of it.
 *
 * It says what was seen and asks a question. It has no place for a grade of care, a level of harm or a judgement of
 * a person (NOT-8): the office detects and passes on, the recipient finds out. `null` means "not recorded".
 */
export interface GovernanceNotification {
  readonly notificationNumber: string;
  readonly version: number;
  readonly supersedes: { readonly version: number; readonly reason: string } | null;
  readonly office: SendingOffice;
  readonly preparedBy: { readonly name: string; readonly role: Role };
  readonly reviewedBy: {
    readonly name: string;
    readonly gmcNumber: string;
    readonly reviewedAt: DocumentMoment;
  };
  readonly issuedAt: DocumentMoment;
  readonly route: NotificationRoute;
  readonly category: NotificationCategory;
  /** What the concern is about where it is about another organisation than that of the death. Rule NOT-10. */
  readonly otherOrganisation: OtherOrganisation | null;
  readonly sources: readonly NotificationSource[];
  readonly learningTrigger: LearningTrigger | null;
  readonly recipient: NotificationRecipient;
  readonly answerWantedBy: CivilDate | null;
  readonly deceased: DeceasedIdentity;
  readonly death: {
    readonly time: DeathTime | null;
    readonly place: string | null;
    readonly placeKind: PlaceKind | null;
    /** Where the care concerned was given, when it was elsewhere. */
    readonly careGivenAt: string | null;
  };
  /** Left out (null) unless the question cannot be understood without it; under 28 days it stands in `newborn`. */
  readonly cause: CauseOfDeath | null;
  /** Null unless the death was under 28 days. */
  readonly newborn: NotifiedNewborn | null;
  readonly narrative: NotificationNarrative;
  readonly question: string;
  readonly event: NotifiedEvent | null;
  readonly coronerStatus: CoronerStatus | null;
  readonly familyTold: YesNoUnknown | null;
  readonly familyWantsFeedback: YesNoUnknown | null;
  readonly bereaved: BereavedContact | null;
  readonly record: RecordAnchor;
}
