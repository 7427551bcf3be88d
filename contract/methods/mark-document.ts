import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { documentId, idempotencyKey } from '../pieces/ids.ts';
import { requiredSentence, sentence } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';
import type { Recorded } from '../recorded.ts';

/** Somebody's word that a document went out or was received. */
export const markDocument = command<Recorded>('mark-document')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    documentId,
    mark: z.enum(['sent', 'received']),
    at: instant,
    how: requiredSentence,
    evidence: sentence,
  }),
);
