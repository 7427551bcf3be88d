import { z } from 'zod';
import type {
  GovernanceNotificationDraft,
  MissingFromNotification,
} from '../../domain/notifications/assemble-governance-notification.ts';
import type { LivingPerson } from '../../domain/notifications/living-people.ts';
import { look } from '../method.ts';
import { caseId, entryId } from '../pieces/ids.ts';
import { notificationForm } from '../pieces/notification-form.ts';

/** What the notification of a reviewed concern would say, and what it still lacks. */
export const draftNotification = look<{
  readonly draft: GovernanceNotificationDraft;
  /** Everybody alive whom the case tells of, with what of them would go out. */
  readonly living: readonly LivingPerson[];
  readonly missing: readonly MissingFromNotification[];
}>('view-case')(z.strictObject({ caseId, concern: entryId, form: notificationForm }));
