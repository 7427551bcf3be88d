import type { BereavedState } from '../../contract/for-window.ts';
import type { WorklistFilter } from '../../contract/views.ts';

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
  'late-information': 'Late information',
  alerts: 'Alerts',
  reopened: 'Reopened',
  closed: 'Closed',
} as const satisfies Record<WorklistFilter, string>;

/** How the conversation with the family stands, in a word. */
export const FAMILY_WORDS = {
  'not-contacted': 'Not yet',
  attempted: 'Tried',
  spoken: 'Spoken',
  excused: 'Excused',
} as const satisfies Record<BereavedState, string>;

/** What an empty filter says: there may be other cases that it hides. */
export const EMPTY_WORDS = {
  open: 'No case is open',
  mine: 'No open case is assigned to you',
  urgent: 'No open case asks for urgent release',
  unassigned: 'Every open case is assigned to somebody',
  'waiting-officer': 'No case waits for a medical examiner officer',
  'waiting-practitioner': 'No case waits for an attending practitioner',
  'waiting-examiner': 'No case waits for a medical examiner',
  'waiting-bereaved': 'No case waits for a conversation with the family',
  'with-coroner': 'No case is with the coroner',
  'waiting-registrar': 'No case waits for the registrar',
  'contact-due': 'Nobody is to be contacted again yet',
  'promise-due': 'No promise is due',
  'ready-to-declare': 'No case is ready for the declaration',
  'governance-open': 'No case has a concern that is not settled',
  'late-information': 'Nothing has come in after a declaration that was not looked at',
  alerts: 'No open case has an important note',
  reopened: 'No case is reopened',
  closed: 'No case is closed yet',
} as const satisfies Record<WorklistFilter, string>;
