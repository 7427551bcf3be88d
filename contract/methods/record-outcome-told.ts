import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { outcomeTold } from '../pieces/loop.ts';
import type { Recorded } from '../recorded.ts';

/** The outcome was told to a medical examiner, or to the family. */
export const recordOutcomeTold = command<Recorded>('record-outcome-told')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, told: outcomeTold }),
);
