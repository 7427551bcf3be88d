import { z } from 'zod';
import { command } from '../method.ts';
import { caseId, entryId, idempotencyKey } from '../pieces/ids.ts';
import { notificationForm } from '../pieces/notification-form.ts';
import type { Issued } from '../issued.ts';

export const issueNotification = command<Issued>('issue-notification')(
  z.strictObject({ key: idempotencyKey, caseId, concern: entryId, form: notificationForm }),
);
