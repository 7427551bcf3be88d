import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import type { HandedFile } from '../handed-file.ts';
import { documentId, idempotencyKey } from '../pieces/ids.ts';

/** The e-mail that carries a queued document, for the person's own mail program. Recorded as handed over. */
export const handOverDocument = command<HandedFile>('deliver-document')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, documentId }),
);
