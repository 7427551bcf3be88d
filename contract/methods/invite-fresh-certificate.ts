import { z } from 'zod';
import { requiredSentence, sentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The practitioner is asked for a fresh certificate. */
export const inviteFreshCertificate = command<Recorded>('invite-fresh-certificate')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    reason: requiredSentence,
    askedBy: z.enum(['medical-examiner', 'registrar']),
    how: sentence,
  }),
);
