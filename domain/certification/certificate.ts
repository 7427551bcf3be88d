import type { CauseOfDeath } from '../case/cause-of-death.ts';
import type { NeonatalCause } from '../case/neonatal-cause.ts';
import type { CivilDate } from '../shared/time.ts';

/**
 * The four prescribed forms: 66 from 28 days on, 65 under 28 days; AP completed by the attending practitioner, ME by the
 * medical examiner after the coroner referred the death to the office.
 */
export const CERTIFICATE_FORMS = ['66AP', '65AP', '66ME', '65ME'] as const;
export type CertificateForm = (typeof CERTIFICATE_FORMS)[number];

export const POST_MORTEM_ANSWERS = [
  'taken-into-account',
  'may-be-available-later',
  'not-held',
  'coroner-duty-not-engaged',
] as const;
export const PREGNANCY_ANSWERS = [
  'not-applicable',
  'pregnant-at-death',
  'within-42-days',
  'within-a-year',
  'not-pregnant',
  'not-known',
] as const;

/**
 * What a certificate that reached the office says, field by field and verbatim. `cause` is what is written on it, which
 * the final check compares with what was agreed.
 */
export interface Certificate {
  readonly form: CertificateForm;
  readonly reference: string;
  readonly issuedOn: CivilDate;
  /** The lines of a form 66, or null on a form 65. */
  readonly cause: CauseOfDeath | null;
  /** The lines of a form 65, or null on a form 66. */
  readonly neonatalCause: NeonatalCause | null;
  readonly certifierName: string;
  readonly certifierQualification: string;
  readonly certifierGmcNumber: string | null;
  readonly postMortem: (typeof POST_MORTEM_ANSWERS)[number];
  /** Box B: the certifier may give the Registrar General more information later. */
  readonly moreInformationLater: boolean;
  /** Whether employment may have contributed; null on a form 65, which does not ask. */
  readonly employment: 'yes' | 'no' | null;
  readonly pregnancy: (typeof PREGNANCY_ANSWERS)[number] | null;
  readonly pregnancyContributed: 'yes' | 'no' | 'not-known' | null;
  readonly implantsFitted: 'yes' | 'no';
  readonly implantDetail: string;
  readonly implantsRemoved: 'yes' | 'no' | null;
}

/** The part of a certificate that its form does not have, or null. What is written in the parts it has is never judged. */
export function faultInCertificate(
  certificate: Certificate,
): 'cause' | 'neonatalCause' | 'postMortem' | null {
  const { cause, form, neonatalCause, postMortem } = certificate;
  const isNeonatal = form === '65AP' || form === '65ME';
  if ((cause === null) !== isNeonatal) return 'cause';
  if ((neonatalCause === null) === isNeonatal) return 'neonatalCause';
  const byExaminer = form === '66ME' || form === '65ME';
  return byExaminer && postMortem === 'coroner-duty-not-engaged' ? 'postMortem' : null;
}

export const REGISTRAR_SEND_HOW = ['email', 'portal', 'by-hand', 'post'] as const;

/** The certificate went to the register office; its receipt there starts the five days for registration. */
export interface SentToRegistrar {
  readonly at: string;
  readonly how: (typeof REGISTRAR_SEND_HOW)[number];
  readonly reference: string;
  readonly registerOffice: string;
  /** That the certificate was compared with what was agreed; where they differ, why it went all the same. */
  readonly matchesAgreed: boolean;
  readonly whyDifferent: string;
}

export const REGISTRAR_REPLIES = ['received', 'query', 'rejected', 'registered'] as const;

export interface RegistrarReply {
  readonly reply: (typeof REGISTRAR_REPLIES)[number];
  readonly at: string;
  readonly reason: string;
  readonly fromWhom: string;
}

/** The examiner or the registrar asks the practitioner for a fresh certificate. */
export interface FreshCertificateInvitation {
  readonly reason: string;
  readonly askedBy: 'medical-examiner' | 'registrar';
  readonly how: string;
}

/** The medical examiner's own certificate, after the coroner referred the death to the office. */
export interface ExaminerCertification {
  readonly form: '66ME' | '65ME';
  readonly coronerName: string;
  readonly referringDoctorName: string;
}

export const GP_TOLD = ['told', 'unable', 'not-applicable'] as const;

export interface GpTold {
  readonly outcome: (typeof GP_TOLD)[number];
  readonly at: string;
  readonly how: string;
}
