import { CIRCUMSTANCE_NAMES } from '../case/circumstance-facts.ts';
import type { Entry } from './entry.ts';

/** The free text of an entry, for finding a case by a word somebody wrote; empty where there is none. */
export function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'conversation-recorded':
      return `${entry.payload.personName} ${entry.payload.said} ${entry.payload.officeView}`;
    case 'practitioner-discussed':
      return entry.payload.held ? `${entry.payload.withWhom} ${entry.payload.said}` : entry.payload.detail;
    case 'note-recorded':
      return entry.payload.text;
    case 'concern-raised':
      return `${entry.payload.narrative} ${entry.payload.ownWords}`;
    case 'concern-reviewed':
      return entry.payload.examinerView;
    case 'notification-chased':
      return `${entry.payload.whom} ${entry.payload.answer}`;
    case 'notification-outcome':
      return `${entry.payload.saidBy} ${entry.payload.words}`;
    case 'outcome-told':
      return entry.payload.to === 'family'
        ? `${entry.payload.whom} ${entry.payload.said}`
        : entry.payload.whom;
    case 'details-recorded': {
      const { fields } = entry.payload;
      return CIRCUMSTANCE_NAMES.map((name) => fields[name]?.value.detail ?? '')
        .filter((detail) => detail !== '')
        .join(' ');
    }
    case 'preparation-recorded':
      return entry.payload.fields.preparationNotes?.value ?? '';
    case 'review-recorded': {
      const review = entry.payload.fields.review?.value;
      return review === undefined ? '' : `${review.recordsSeen} ${review.findings}`;
    }
    case 'cause-proposed':
    case 'cause-agreed': {
      const { practitionerCause, examinerCause, agreedCause } = entry.payload.fields;
      const stated = practitionerCause ?? examinerCause ?? agreedCause;
      return stated === undefined
        ? ''
        : Object.values(stated.value.cause)
            .map((line: { text: string }) => line.text)
            .join(' ');
    }
    default:
      return '';
  }
}
