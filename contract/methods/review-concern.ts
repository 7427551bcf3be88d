import { z } from 'zod';
import { command } from '../method.ts';
import { concernReview } from '../pieces/concern.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** A medical examiner decides what becomes of a concern. */
export const reviewConcern = command<Recorded>('review-concern')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, review: concernReview }),
);
