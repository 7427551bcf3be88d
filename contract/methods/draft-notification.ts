import { z } from 'zod';
import type {
  GovernanceNotificationDraft,
  MissingFromNotification,
} from '../../domain/notifications/assemble-governance-notification.ts';
import { look } from '../method.ts';
import { caseId, entryId } from '../pieces/ids.ts';
import { notificationForm } from '../pieces/notification-form.ts';

/** What the notification of a reviewed concern would say, and what it still lacks. */
export const draftNotification = look<{
  readonly draft: GovernanceNotificationDraft;
  readonly missing: readonly MissingFromNotification[];
}>('view-case')(z.strictObject({ caseId, concern: entryId, form: notificationForm }));
