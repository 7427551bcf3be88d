import type { EvidenceAnswerCode, EvidenceWeight } from '../../contract/for-window.ts';

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
  notify: 'Notify',
  consider: 'Consider',
  prompt: 'Prompt',
} as const satisfies Record<EvidenceWeight, string>;
