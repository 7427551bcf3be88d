import type { Case } from '../case/case.ts';
import { isSameCause } from '../case/cause-of-death.ts';
import type { StatedCause, StatedNeonatalCause } from '../case/fields.ts';
import { isSameNeonatalCause } from '../case/neonatal-cause.ts';
import type { Certificate, CertificateForm } from './certificate.ts';
import { doesExaminerCertify } from './certificate-awaited.ts';

export type CauseStep = 'practitioner' | 'examiner' | 'agreed';

/** A stated cause on the lines that apply to the case. */
export type CauseInUse =
  | { readonly lines: 'adult'; readonly stated: StatedCause }
  | { readonly lines: 'neonatal'; readonly stated: StatedNeonatalCause };

/** Whether the case has the lines of a child under 28 days. */
export function isNeonatal(onCase: Pick<Case, 'fields'>): boolean {
  return onCase.fields.caseKind?.value === 'under-28-days';
}

/** The cause somebody stated, on the lines that apply; null where it was not stated on those. Rule KIND-1. */
export function causeInUse(onCase: Pick<Case, 'fields'>, step: CauseStep): CauseInUse | null {
  const { fields } = onCase;
  if (isNeonatal(onCase)) {
    const stated = fields[`${step}NeonatalCause`]?.value;
    return stated === undefined ? null : { lines: 'neonatal', stated };
  }
  const stated = fields[`${step}Cause`]?.value;
  return stated === undefined ? null : { lines: 'adult', stated };
}

/** Whether two stated causes say the same on the same lines. */
export function saySame(one: CauseInUse, other: CauseInUse): boolean {
  if (one.lines === 'adult')
    return other.lines === 'adult' && isSameCause(one.stated.cause, other.stated.cause);
  return other.lines === 'neonatal' && isSameNeonatalCause(one.stated.cause, other.stated.cause);
}

/** Whether what is written on the certificate is what was agreed; null where one of them is not there. Rule CERT-1. */
export function matchesAgreed(onCase: Pick<Case, 'fields'>): boolean | null {
  const agreed = causeInUse(onCase, 'agreed');
  const certificate = onCase.fields.certificate?.value;
  if (agreed === null || certificate === undefined) return null;
  const written = causeOf(certificate);
  return written !== null && saySame(agreed, written);
}

function causeOf(certificate: Certificate): CauseInUse | null {
  const about = { statedBy: certificate.certifierName, receivedHow: 'in-writing' } as const;
  if (certificate.neonatalCause !== null) {
    return { lines: 'neonatal', stated: { cause: certificate.neonatalCause, ...about } };
  }
  return certificate.cause === null
    ? null
    : { lines: 'adult', stated: { cause: certificate.cause, ...about } };
}

/** The form that applies: by age, and by who certifies. */
export function formFor(onCase: Case): CertificateForm {
  const byExaminer = doesExaminerCertify(onCase);
  if (isNeonatal(onCase)) return byExaminer ? '65ME' : '65AP';
  return byExaminer ? '66ME' : '66AP';
}
