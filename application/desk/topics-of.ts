import type { Topic } from '../../contract/topics.ts';
import type { OfficeMethod } from './handlers.ts';

const ABOUT_DOCUMENTS: ReadonlySet<string> = new Set<OfficeMethod>([
  'issue-referral',
  'issue-notification',
  'issue-independence-notice',
  'issue-certificate-summary',
  'mark-document',
  'settle-document',
  'queue-document',
  'withdraw-document',
  'try-delivery-now',
  'hand-over-document',
  'record-destination',
  'record-endpoint',
  'pause-destination',
]);
const ABOUT_DESTINATIONS: ReadonlySet<string> = new Set<OfficeMethod>([
  'record-destination',
  'record-endpoint',
  'pause-destination',
]);
const ABOUT_PEOPLE: ReadonlySet<string> = new Set<OfficeMethod>([
  'add-person',
  'change-own-work',
  'change-person',
  'deactivate-person',
  'change-settings',
  'replace-recovery-code',
  'reset-password',
]);

const ABOUT_TIME: ReadonlySet<string> = new Set<OfficeMethod>(['change-office-time', 'change-holiday']);

/** What the windows are told after a command was committed. */
export function topicsOf(method: string, caseId: string | null): readonly Topic[] {
  return [
    ...(caseId === null ? [] : [{ topic: 'case-changed', caseId } as const]),
    ...(ABOUT_DOCUMENTS.has(method) ? [{ topic: 'outbox-changed' } as const] : []),
    ...(ABOUT_DESTINATIONS.has(method) ? [{ topic: 'destinations-changed' } as const] : []),
    ...(method === 'change-address-book' ? [{ topic: 'address-book-changed' } as const] : []),
    ...(method === 'change-coroner-profile' ? [{ topic: 'coroner-profiles-changed' } as const] : []),
    ...(method === 'freeze-return' ? [{ topic: 'returns-changed' } as const] : []),
    ...(method === 'change-rule' ? [{ topic: 'rules-changed' } as const] : []),
    ...(ABOUT_TIME.has(method) ? [{ topic: 'office-time-changed' } as const] : []),
    ...(ABOUT_PEOPLE.has(method) ? [{ topic: 'people-changed' } as const] : []),
  ];
}
