import { z } from 'zod';
import { command } from '../method.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { requiredText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

export const recordNote = command<Recorded>('record-note')(
  z.strictObject({
    key: idempotencyKey,
    caseId,
    text: requiredText,
    important: z.boolean(),
  }),
);
