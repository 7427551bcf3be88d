import type { ActBlock } from '../../contract/for-window.ts';

/** Why an act does not apply to a case as it stands, each with what would have to come first. */
export const BLOCK_WORDS = {
  'case-void': 'This case was voided. It can be read, and notes can be added.',
  'case-closed': 'This case is closed. Reopen it first.',
  'already-declared': 'The declaration has been made. What it rests on can no longer be changed.',
  'not-independent':
    'You declared that you are not independent in this case. Another medical examiner must do this.',
  'no-conflict-declared': 'You have not declared a conflict in this case.',
  'not-declared': 'The medical examiner’s declaration has not been made.',
  'not-with-registrar': 'No certificate is with the registrar.',
  'with-coroner': 'The coroner has the death. No certificate is made here.',
  'not-for-examiner-to-certify':
    'The medical examiner certifies only after the coroner has handed the death to the office (CN1B).',
  'nothing-late': 'Nothing has come in since the declaration that waits to be looked at.',
  'already-registered': 'The death is registered.',
  'certification-open': 'The death is not registered, and the coroner has not taken it.',
  'coroner-open': 'The coroner has been told or is to be told, and has not finished with the death.',
  'governance-open': 'Question 3 is not answered, or a concern waits to be reviewed, passed on or received.',
  'bereaved-open': 'Neither a conversation with the family nor the reason for none is recorded.',
  'nothing-to-reopen': 'The case is open, and no declaration has been made.',
} as const satisfies Record<ActBlock, string>;
