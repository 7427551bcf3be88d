import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, entryId, idempotencyKey } from '../pieces/ids.ts';
import { notificationForm } from '../pieces/notification-form.ts';
import type { Issued } from '../issued.ts';

export const issueNotification = command<Issued>('issue-notification')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    concern: entryId,
    form: notificationForm,
  }),
);
