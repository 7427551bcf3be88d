import { z } from 'zod';
import type { Issued } from '../issued.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';

/** The summary of the certificate that went to the registrar, and of how it went. */
export const issueCertificateSummary = command<Issued>('issue-certificate-summary')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId }),
);
