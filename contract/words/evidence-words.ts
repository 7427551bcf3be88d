import type { EvidenceAnswerCode, EvidenceWeight, SeenIn } from '../for-window.ts';
import { formatCuiDate } from './cui-date.ts';

/** What can be made of a piece of evidence, as it is chosen and as it is read back. */
export const EVIDENCE_ANSWER_WORDS = {
  'practitioner-confirms': 'Asked, and the practitioner confirms',
  accepted: 'Accepted as it stands',
  'not-for-coroner': 'Not for the coroner',
  done: 'Done',
  'not-needed': 'Not needed',
} as const satisfies Record<EvidenceAnswerCode, string>;

/** How much a piece of evidence presses. */
export const EVIDENCE_WEIGHT_WORDS = {
  stop: 'Would be refused',
  query: 'Ask',
  note: 'Note',
  notify: 'Must be answered',
  consider: 'Consider',
  prompt: 'To do',
} as const satisfies Record<EvidenceWeight, string>;

const MOST_LETTERS = 220;
const DAY = /\d{4}-\d{2}-\d{2}/g;

/** What was recorded at a place, as it is read: what somebody wrote stays as written, and a long text is cut. */
export function placeWords({ where, words }: SeenIn): string {
  // The record writes days as year, month, day; nobody typed that.
  const read = where === 'circumstances' ? words.replaceAll(DAY, (day) => formatCuiDate(day)) : words;
  return read.length <= MOST_LETTERS ? read : `${read.slice(0, MOST_LETTERS).trimEnd()} …`;
}

/** The name of a place, as the beginning of a line. */
export function placeName({ where }: SeenIn): string {
  return where.slice(0, 1).toUpperCase() + where.slice(1);
}
