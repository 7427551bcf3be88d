import type { WorklistFilter, WorklistOrder } from '../views.ts';

export const FILTER_WORDS = {
  open: 'All open',
  mine: 'Mine',
  urgent: 'Urgent',
  unassigned: 'Unassigned',
  'waiting-officer': 'ME officer’s move',
  'waiting-practitioner': 'Waiting on practitioner',
  'waiting-examiner': 'ME’s move',
  'waiting-bereaved': 'Waiting on family',
  'with-coroner': 'With the coroner',
  'waiting-registrar': 'With the registrar',
  'contact-due': 'Contact due',
  'promise-due': 'Promise due',
  'ready-to-declare': 'Ready to declare',
  'governance-open': 'Governance open',
  'no-reply': 'No reply',
  'late-information': 'Late information',
  alerts: 'Alerts',
  reopened: 'Reopened',
  closed: 'Closed',
} as const satisfies Record<WorklistFilter, string>;

/** In what order the list stands, in words. */
export const ORDER_WORDS = {
  due: 'urgent first, then the longest open',
  name: 'by name',
  death: 'by day of death, earliest first',
  opened: 'the longest open first',
} as const satisfies Record<WorklistOrder, string>;
