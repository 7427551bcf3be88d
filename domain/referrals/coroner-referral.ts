import type { CauseOfDeath } from '../case/cause-of-death.ts';
import type { DeathTime, KnownDate, KnownNhsNumber, PlaceKind, Practitioner, Sex } from '../case/fields.ts';
import type { CitedNeonatalCause, NewbornFacts } from '../certification/newborn.ts';
import type { Role } from '../people/roles.ts';
import type { Instant, OfficeTime } from '../shared/time.ts';
import type { GroundCode } from './grounds.ts';
import type { LegalRoute, ReferringRole } from './legal-route.ts';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** A moment as it is stored and as the office's clock showed it, so that the reader need not convert. */
export interface DocumentMoment {
  readonly at: Instant;
  readonly officeTime: OfficeTime;
}

/** The medical examiner office that sends a document. */
export interface SendingOffice {
  readonly name: string;
  readonly odsCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** The web address under which the office's own numbers are unique, `https://…`; absent where it has none. */
  readonly identifierBase?: string;
}

/** Where the document stands in the office's record: the chain's head anchors it outside the machine. */
export interface RecordAnchor {
  readonly caseReference: string;
  /** Hex SHA-256 of the newest entry when the document was issued. */
  readonly chainHead: string;
  /** How many entries the chain had. */
  readonly chainLength: number;
}

/** The doctor who makes the referral and answers for it. Never the officer who prepared it (REF-2). */
export interface ReferringDoctor {
  readonly name: string;
  readonly gmcNumber: string;
  readonly role: ReferringRole;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Where the body is now; it decides which coroner is the right one. */
export type BodyLies = { readonly kind: 'known'; readonly place: string } | { readonly kind: 'not-known' };

/** A cause of death on an adult's lines as somebody stated it, verbatim. Unused lines have empty texts. */
export interface CitedCause {
  readonly cause: CauseOfDeath;
  readonly statedBy: string;
}

export interface ReferralGround {
  readonly code: GroundCode;
  readonly paragraph: string;
  readonly reason: string | null;
}

/** A file that goes with the referral; `sha256` in hex. */
export interface ReferralAttachment {
  readonly title: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ReferredDeceased {
  readonly surname: string | null;
  readonly forenames: string | null;
  readonly title: string | null;
  readonly alsoKnownAs: string | null;
  readonly dateOfBirth: KnownDate | null;
  readonly sex: Sex | null;
  readonly nhsNumber: KnownNhsNumber | null;
  readonly hospitalNumber: string | null;
  readonly address: string | null;
  readonly occupation: string | null;
}

export interface ReferredDeath {
  readonly time: DeathTime | null;
  readonly place: string | null;
  readonly placeKind: PlaceKind | null;
  readonly bodyLies: BodyLies;
  readonly coronerArea: string;
  /** Who found the person or was present. */
  readonly foundOrPresent: string | null;
  /** Date, time and route of the last admission. */
  readonly admission: string | null;
  /** Detention, custody or a deprivation of liberty, as known. */
  readonly detention: string | null;
}

export interface ReferralNarrative {
  readonly circumstances: string | null;
  readonly history: string | null;
  readonly procedures: string | null;
  readonly devices: string | null;
}

/** What a referral has of a child who died within 28 days. Rule REF-13. */
export interface ReferredNewborn {
  readonly facts: NewbornFacts;
  /** On the lines (a) to (e), of which an unused one has an empty text. */
  readonly proposedCause: CitedNeonatalCause | null;
}

export interface ReferredNextOfKin {
  readonly name: string;
  readonly relationship: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly awareOfReferral: YesNoUnknown | null;
  readonly concerns: string | null;
  readonly interpreter: string | null;
}

/**
 * The frozen content of one version of a referral: what the coroner is sent, and all of it.
 *
 * Plain values only, so that the same referral always gives the same bytes. `null` means "not recorded", and the
 * document says so in those words.
 */
export interface CoronerReferral {
  readonly referralNumber: string;
  /** Counts from 1; a correction is the next version. */
  readonly version: number;
  readonly supersedes: { readonly version: number; readonly reason: string } | null;
  readonly office: SendingOffice;
  readonly preparedBy: { readonly name: string; readonly role: Role };
  readonly referringDoctor: ReferringDoctor;
  readonly legalRoute: LegalRoute;
  readonly issuedAt: DocumentMoment;
  /** A release wanted quickly, with its reason; null where none was asked for. */
  readonly urgentRelease: { readonly reason: string; readonly deadline: OfficeTime | null } | null;
  readonly deceased: ReferredDeceased;
  readonly death: ReferredDeath;
  readonly grounds: readonly ReferralGround[];
  /** Always null for a child under 28 days, whose lines stand in `newborn`. */
  readonly proposedCause: CitedCause | null;
  /** Null unless the death was under 28 days. */
  readonly newborn: ReferredNewborn | null;
  readonly couldCertificateBeIssued: YesNoUnknown | null;
  readonly narrative: ReferralNarrative;
  readonly attendingPractitioner: Practitioner | null;
  readonly consultant: Practitioner | null;
  readonly generalPractitioner: Practitioner | null;
  readonly nextOfKin: ReferredNextOfKin | null;
  readonly police: { readonly informed: YesNoUnknown; readonly logNumber: string | null } | null;
  readonly safeguarding: string | null;
  readonly mentalHealth: { readonly known: YesNoUnknown; readonly detail: string | null } | null;
  readonly organDonation: string | null;
  readonly infectionHazard: string | null;
  readonly attachments: readonly ReferralAttachment[];
  readonly record: RecordAnchor;
}
