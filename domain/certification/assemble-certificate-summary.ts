import type { Stamped } from '../case/case.ts';
import type { ExaminerDeclaration } from '../record/payloads.ts';
import type { DocumentMoment } from '../referrals/coroner-referral.ts';
import { isGmcNumber } from '../shared/gmc-number.ts';
import { accept, type Outcome, refuse } from '../shared/outcome.ts';
import { type Instant, officeTime } from '../shared/time.ts';
import type { CertificateForm, SentToRegistrar } from './certificate.ts';
import type { CertificateSummary } from './certificate-summary.ts';

/** What the office has recorded for a summary before it may leave. */
export type CertificateSummaryDraft = Omit<
  CertificateSummary,
  'certificate' | 'examiner' | 'transmission'
> & {
  readonly certificate: CertificateSummary['certificate'] | null;
  /** The form that applies to the case. */
  readonly form: CertificateForm;
  /** The declaration that stands. */
  readonly declaration: Stamped<ExaminerDeclaration> | null;
  /** The latest word that a certificate went to the registrar. */
  readonly sent: Stamped<SentToRegistrar> | null;
};

/** What stops a summary from leaving, in the order the reader meets it. The window has a sentence for each. */
export const MISSING_FROM_SUMMARY = [
  'certificate',
  'certificate-of-another-form',
  'certificate-reference',
  'first-line-of-cause',
  'declaration',
  'gmc-number-of-examiner',
  'sent-to-registrar',
  'deceased-name',
  'time-of-death',
] as const;
export type MissingFromSummary = (typeof MISSING_FROM_SUMMARY)[number];

const said = (text: string | null | undefined): boolean => text != null && text.trim() !== '';

/** What a summary still lacks, each thing once, in order; empty when it may leave. Rules SUM-1 to SUM-3. */
export function missingForSummary(draft: CertificateSummaryDraft): readonly MissingFromSummary[] {
  const { certificate, death, deceased, declaration } = draft;
  const found = new Set<MissingFromSummary>([
    ...(certificate === null ? (['certificate'] as const) : missingOfCertificate(certificate, draft.form)),
    ...(declaration === null ? (['declaration'] as const) : []),
    ...(declaration !== null && !isGmcNumber(declaration.content.gmcNumber)
      ? (['gmc-number-of-examiner'] as const)
      : []),
    ...(sentSince(draft) === null ? (['sent-to-registrar'] as const) : []),
    ...(said(deceased.surname) ? [] : (['deceased-name'] as const)),
    ...(death.time === null ? (['time-of-death'] as const) : []),
  ]);
  return MISSING_FROM_SUMMARY.filter((name) => found.has(name));
}

function missingOfCertificate(
  certificate: CertificateSummary['certificate'],
  form: CertificateForm,
): readonly MissingFromSummary[] {
  const first = certificate.neonatalCause?.lineA ?? certificate.cause?.line1a.text;
  return [
    ...(certificate.form === form ? [] : (['certificate-of-another-form'] as const)),
    ...(said(certificate.reference) ? [] : (['certificate-reference'] as const)),
    ...(said(first) ? [] : (['first-line-of-cause'] as const)),
  ];
}

/** SUM-2: a certificate that went before the declaration that stands is another one. */
function sentSince({
  declaration,
  sent,
}: Pick<CertificateSummaryDraft, 'declaration' | 'sent'>): Stamped<SentToRegistrar> | null {
  return declaration !== null && sent !== null && sent.stamp.clock > declaration.stamp.clock ? sent : null;
}

const moment = (at: Instant): DocumentMoment => ({ at, officeTime: officeTime(at) });

/** Freezes a draft into the content of the document, or says everything it lacks. */
export function assembleCertificateSummary(
  draft: CertificateSummaryDraft,
): Outcome<
  CertificateSummary,
  { readonly kind: 'incomplete'; readonly missing: readonly MissingFromSummary[] }
> {
  const missing = missingForSummary(draft);
  const { certificate, declaration, form: _form, sent: _sent, ...rest } = draft;
  const sent = sentSince(draft);
  if (missing.length > 0 || certificate === null || declaration === null || sent === null) {
    return refuse({ kind: 'incomplete', missing });
  }
  return accept({
    ...rest,
    certificate,
    examiner: {
      name: declaration.content.examinerName,
      gmcNumber: declaration.content.gmcNumber,
      declaredAt: moment(declaration.stamp.happenedAt),
    },
    transmission: { ...sent.content, at: moment(sent.content.at) },
  });
}
