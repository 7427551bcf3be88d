import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { documentId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Puts an issued document in the queue of a destination, or sends it there again. */
export const queueDocument = command<Recorded>('deliver-document')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, documentId, destinationId: z.uuid() }),
);
