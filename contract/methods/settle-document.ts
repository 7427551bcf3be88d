import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import type { Issued } from '../issued.ts';
import { documentId, idempotencyKey } from '../pieces/ids.ts';
import { sentence } from '../pieces/texts.ts';

/** What becomes of a document that was being written when the program stopped: finished unchanged, or given up. */
export const settleDocument = command<Issued | null>('settle-document')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    documentId,
    decision: z.enum(['finish', 'abandon']),
    reason: sentence,
  }),
);
