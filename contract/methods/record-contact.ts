import { z } from 'zod';
import { contact } from '../pieces/wider-facts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Somebody the office may speak with; recorded again under the same contact id, with new facts. */
export const recordContact = command<Recorded>('record-contact')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, contact }),
);
