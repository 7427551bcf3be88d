import { z } from 'zod';
import { requiredSentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** A case that looks like another: kept beside it with a reason, or voided for it. */
export const considerDuplicate = command<Recorded>('consider-duplicate')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    otherCase: caseId,
    decision: z.enum(['keep-both', 'this-is-void']),
    reason: requiredSentence,
  }),
);
