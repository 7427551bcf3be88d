import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { documentId, idempotencyKey } from '../pieces/ids.ts';
import { requiredSentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Takes a document off the list of what is to be delivered, with the reason. */
export const withdrawDocument = command<Recorded>('deliver-document')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, documentId, reason: requiredSentence }),
);
