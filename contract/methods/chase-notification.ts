import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { notificationChase } from '../pieces/loop.ts';
import type { Recorded } from '../recorded.ts';

/** Somebody asked after a notification. */
export const chaseNotification = command<Recorded>('chase-notification')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, chase: notificationChase }),
);
