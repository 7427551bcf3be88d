import type { Case, Stamped } from '../case/case.ts';
import { REOPENS_CERTIFICATION } from '../case/case-life.ts';
import type { ExaminerDeclaration } from '../record/payloads.ts';

/**
 * The declaration that stands: the latest one, unless the certification was reopened after it. An earlier declaration
 * stays in the record exactly as it was signed; it only no longer answers for the case. Rule DECL-8.
 */
export function currentDeclaration(onCase: Case): Stamped<ExaminerDeclaration> | null {
  const latest = onCase.declarations.at(-1) ?? null;
  if (latest === null) return null;
  const { clock } = latest.stamp;
  const reopened = onCase.reopenings.some(
    ({ content, stamp }) =>
      stamp.clock > clock && content.reasons.some((reason) => REOPENS_CERTIFICATION.has(reason)),
  );
  const fresh = onCase.freshCertificates.some(({ stamp }) => stamp.clock > clock);
  const rejected = onCase.registrarReplies.some(
    ({ content, stamp }) => content.reply === 'rejected' && stamp.clock > clock,
  );
  return reopened || fresh || rejected ? null : latest;
}

/** Whether the case was closed and has not been reopened since. */
export function isClosed(onCase: Case): boolean {
  const closing = onCase.closings.at(-1) ?? null;
  if (closing === null) return false;
  return !onCase.reopenings.some(({ stamp }) => stamp.clock > closing.stamp.clock);
}

/** Whether the case was ever reopened and is open again now. */
export function isReopened(onCase: Case): boolean {
  return onCase.reopenings.length > 0 && !isClosed(onCase);
}
