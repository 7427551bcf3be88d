import type { CauseOfDeath } from '../case/cause-of-death.ts';
import type { DeathTime, KnownDate, KnownNhsNumber, PlaceKind, Sex } from '../case/fields.ts';
import type { Ethnicity } from '../case/ethnicity.ts';
import type { NeonatalCause } from '../case/neonatal-cause.ts';
import type { Disposal } from '../case/wider-facts.ts';
import type { Role } from '../people/roles.ts';
import type { DocumentMoment, RecordAnchor, SendingOffice } from '../referrals/coroner-referral.ts';
import type { OfficeTime } from '../shared/time.ts';
import type { Certificate, SentToRegistrar } from './certificate.ts';
import type { NewbornFacts } from './newborn.ts';

/**
 * The frozen content of a summary of the certificate that went to the registrar, and of how it went: what the register
 * office can hold against the certificate itself. It is not a medical certificate and carries nobody's signature. Rules
 * SUM-1 to SUM-4.
 */
export interface CertificateSummary {
  readonly summaryNumber: string;
  /** Counts from 1; a correction is the next version. */
  readonly version: number;
  readonly supersedes: { readonly version: number; readonly reason: string } | null;
  readonly office: SendingOffice;
  readonly preparedBy: { readonly name: string; readonly role: Role };
  readonly issuedAt: DocumentMoment;
  /** Field by field as it stands on the certificate, its cause word for word. */
  readonly certificate: Certificate;
  readonly deceased: SummarisedDeceased;
  /** Null unless the death was under 28 days. */
  readonly newborn: NewbornFacts | null;
  readonly death: {
    readonly time: DeathTime | null;
    readonly place: string | null;
    readonly placeKind: PlaceKind | null;
    readonly bodyLiesAt: string | null;
  };
  readonly disposal: Disposal | null;
  readonly urgentRelease: { readonly reason: string; readonly deadline: OfficeTime | null } | null;
  /** The medical examiner whose declaration stands. */
  readonly examiner: {
    readonly name: string;
    readonly gmcNumber: string;
    readonly declaredAt: DocumentMoment;
  };
  readonly transmission: Omit<SentToRegistrar, 'at'> & { readonly at: DocumentMoment };
  readonly record: RecordAnchor;
}

export interface SummarisedDeceased {
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
  readonly ethnicity: Ethnicity | null;
}

/** The lines of the certificate, of the form it is on. Exactly one of them is there. */
export function certifiedCause({
  certificate,
}: Pick<CertificateSummary, 'certificate'>):
  | { readonly lines: 'adult'; readonly cause: CauseOfDeath }
  | { readonly lines: 'neonatal'; readonly cause: NeonatalCause }
  | null {
  if (certificate.neonatalCause !== null) return { lines: 'neonatal', cause: certificate.neonatalCause };
  return certificate.cause === null ? null : { lines: 'adult', cause: certificate.cause };
}
