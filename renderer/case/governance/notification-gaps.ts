import type { MissingFromNotification } from '../../../contract/for-window.ts';

/** The box in which each missing thing is written; null where it is not in the form. */
export const NOTIFICATION_BOXES_OF_GAPS = {
  'examiner-review': null,
  category: null,
  source: null,
  route: null,
  'other-organisation': null,
  'learning-trigger': 'notification-trigger',
  recipient: 'notification-organisation',
  'deceased-identity': 'notification-identity',
  narrative: null,
  'family-words': 'notification-includes',
  question: 'notification-question',
  'bereaved-need': 'notification-bereavedNeed',
  'bereaved-agreement': 'notification-bereavedAgreement',
  'bereaved-details': 'notification-bereavedName',
  'relative-in-words': 'notification-living',
} as const satisfies Record<MissingFromNotification, string | null>;
