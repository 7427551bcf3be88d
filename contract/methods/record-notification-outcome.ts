import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { notificationOutcome } from '../pieces/loop.ts';
import type { Recorded } from '../recorded.ts';

/** What came of a notification, by whose word. */
export const recordNotificationOutcome = command<Recorded>('record-notification-outcome')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, outcome: notificationOutcome }),
);
