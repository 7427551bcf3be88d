import { z } from 'zod';
import { userId } from '../pieces/ids.ts';
import { sentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The record passed to another medical examiner with a note. */
export const handOver = command<Recorded>('hand-over')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, to: userId, note: sentence }),
);
