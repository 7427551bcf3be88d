import { z } from 'zod';
import { requiredName, sentence, shortText } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The coroner was told by somebody, or in a way, of which this office holds no document. */
export const recordOutsideNotification = command<Recorded>('record-outside-notification')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    notification: z.strictObject({ at: instant, byWhom: requiredName, how: sentence, reference: shortText }),
  }),
);
