import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { requiredSentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Takes a case out of the work, with the reason. Nothing is deleted. */
export const voidCase = command<Recorded>('void-case')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, reason: requiredSentence }),
);
