import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The officer's notes before scrutiny. */
export const recordPreparation = command<Recorded>('record-preparation')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    preparationNotes: change(fieldValue.preparationNotes),
  }),
);
