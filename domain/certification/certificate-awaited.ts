import type { Case, Stamp } from '../case/case.ts';
import { standingWithCoroner } from '../coroner/standing-with-coroner.ts';

/** Whether the certificate is the medical examiner's own, because the coroner handed the death to the office. Rule MECERT-1. */
export function doesExaminerCertify(onCase: Case): boolean {
  return standingWithCoroner(onCase).answer === 'cn1b';
}

/** Asked for, or the registrar turned the last one away, and no certificate of the practitioner has come in since. */
export function isFreshCertificateAwaited(onCase: Case): boolean {
  const asked = latestAsked(onCase);
  if (asked === '' || doesExaminerCertify(onCase)) return false;
  return (onCase.fields.certificate?.stamp.clock ?? '') < asked;
}

/** Whether the medical examiner still has to certify: not since the coroner's answer, or not since the registrar sent it back. */
export function isExaminerCertificateAwaited(onCase: Case): boolean {
  if (!doesExaminerCertify(onCase)) return false;
  const answered = onCase.coronerAnswers.at(-1)?.stamp.clock ?? '';
  const certified = latest(onCase.examinerCertifications.map(({ stamp }) => stamp));
  return certified < answered || certified < latestAsked(onCase);
}

function latestAsked(onCase: Case): string {
  return latest(
    [
      ...onCase.freshCertificates,
      ...onCase.registrarReplies.filter(({ content }) => content.reply === 'rejected'),
      ...onCase.reopenings.filter(({ content }) => content.reasons.includes('certificate-rejected')),
    ].map(({ stamp }) => stamp),
  );
}

function latest(stamps: readonly Stamp[]): string {
  return stamps.reduce((clock, stamp) => (stamp.clock > clock ? stamp.clock : clock), '');
}
