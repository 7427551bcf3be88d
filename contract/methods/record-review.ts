import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The medical examiner's independent, proportionate review of the records. */
export const recordReview = command<Recorded>('record-review')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, review: change(fieldValue.review) }),
);
