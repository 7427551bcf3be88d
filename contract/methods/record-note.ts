import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { requiredText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

export const recordNote = command<Recorded>('record-note')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    text: requiredText,
    important: z.boolean(),
  }),
);
