import { z } from 'zod';
import { entryId } from '../pieces/ids.ts';
import { requiredSentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** A medical examiner looks at what came after the declaration: it stands, or the case is reopened. */
export const reviewLateInformation = command<Recorded>('review-late-information')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    review: z.strictObject({
      entries: z.array(entryId).min(1).max(100),
      decision: z.enum(['declaration-stands', 'reopen']),
      reasoning: requiredSentence,
    }),
  }),
);
