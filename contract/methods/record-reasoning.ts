import { z } from 'zod';
import { change, fieldValue } from '../pieces/case-values.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** One sentence of why the office went one way where its sources pointed different ways. */
export const recordReasoning = command<Recorded>('record-reasoning')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    reasoning: change(fieldValue.reasoning),
  }),
);
