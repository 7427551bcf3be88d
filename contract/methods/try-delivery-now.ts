import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { documentId, idempotencyKey } from '../pieces/ids.ts';

/** Has the next attempt at a delivery made at once. */
export const tryDeliveryNow = command<null>('deliver-document')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, documentId }),
);
