import type { BereavedState } from '../../contract/for-window.ts';
import type { WorklistFilter } from '../../contract/views.ts';

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
  'no-reply': 'No notification has been without a reply for longer than the office waits',
  'late-information': 'Nothing has come in after a declaration that was not looked at',
  alerts: 'No open case has an important note',
  reopened: 'No case is reopened',
  closed: 'No case is closed yet',
} as const satisfies Record<WorklistFilter, string>;

/** The filters of every day, in one line. */
export const EVERYDAY_FILTERS = [
  'open',
  'mine',
  'unassigned',
  'urgent',
  'ready-to-declare',
  'contact-due',
  'promise-due',
  'late-information',
  'closed',
] as const satisfies readonly WorklistFilter[];

/** Whose move it is, in a second line. */
export const WAITING_FILTERS = [
  'waiting-officer',
  'waiting-examiner',
  'waiting-practitioner',
  'waiting-bereaved',
  'with-coroner',
  'waiting-registrar',
] as const satisfies readonly WorklistFilter[];

/** What is asked for now and then. The one at work is shown beside the others all the same. */
export const FURTHER_FILTERS = [
  'governance-open',
  'no-reply',
  'alerts',
  'reopened',
] as const satisfies readonly WorklistFilter[];

/** The columns that may be left out; the name and what makes a case urgent always stand there. */
export const CHOOSABLE_COLUMNS = [
  { value: 'nhs', label: 'NHS No.' },
  { value: 'died', label: 'Died' },
  { value: 'place', label: 'Place' },
  { value: 'questions', label: 'The three questions' },
  { value: 'family', label: 'Family' },
  { value: 'waiting', label: 'Waiting on' },
  { value: 'assigned', label: 'Assigned' },
  { value: 'age', label: 'Open' },
  { value: 'certification', label: 'Certificate' },
  { value: 'reference', label: 'Reference' },
] as const;
export type ChoosableColumn = (typeof CHOOSABLE_COLUMNS)[number]['value'];
