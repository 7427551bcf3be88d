import type { GovernanceNotification } from '../../../domain/notifications/governance-notification.ts';
import { canonicalBytes } from '../../sealing/canonical-json.ts';

/**
 * A notification as versioned JSON: canonical bytes, so that the same notification always has the same SHA-256.
 *
 * History of the format. 1: the first. 2: `newborn`, null unless the death was under 28 days; then `cause` is null and the
 * lines (a) to (e), where they are sent, stand in it; and `otherOrganisation`.
 */
export const GOVERNANCE_NOTIFICATION_FORMAT = {
  format: 'scrutineer/governance-notification',
  formatVersion: 2,
} as const;

export function governanceNotificationJson(notification: GovernanceNotification): Uint8Array {
  return canonicalBytes({ ...GOVERNANCE_NOTIFICATION_FORMAT, content: notification });
}
