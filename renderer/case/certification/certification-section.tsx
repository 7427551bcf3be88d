import { CloseCase } from '../life/close-case.tsx';
import { ReopenCase } from '../life/reopen-case.tsx';
import { CertificateForm } from './certificate-form.tsx';
import { CertificateMatch } from './certificate-match.tsx';
import { CertificateProgress } from './certificate-progress.tsx';
import { CertificateSummary } from './certificate-summary.tsx';
import { ExaminerCertificateForm } from './examiner-certificate-form.tsx';
import { FreshCertificateForm } from './fresh-certificate-form.tsx';
import { GpToldForm } from './gp-told-form.tsx';
import { RegistrarReplyForm } from './registrar-reply-form.tsx';
import { SentForm } from './sent-form.tsx';

/** From the certificate that came in to the death registered and the case closed. */
export function CertificationSection() {
  return (
    <>
      <CertificateProgress />
      <ExaminerCertificateForm />
      <CertificateForm />
      <CertificateMatch />
      <SentForm />
      <CertificateSummary />
      <RegistrarReplyForm />
      <FreshCertificateForm />
      <GpToldForm />
      <CloseCase />
      <ReopenCase />
    </>
  );
}
