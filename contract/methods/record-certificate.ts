import { z } from 'zod';
import { change, fieldValue } from '../pieces/case-values.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** What the certificate that reached the office says. Each certificate is a version; none is overwritten. */
export const recordCertificate = command<Recorded>('record-certificate')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    certificate: change(fieldValue.certificate),
  }),
);
