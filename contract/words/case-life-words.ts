import type { ActBlock, Direction, DuplicateDecision, ReopenReason, SourceView } from '../for-window.ts';
import type { DuplicateRow } from '../views.ts';

export const REOPEN_REASON_WORDS = {
  'add-concern': 'To add a concern',
  'amend-cause': 'To amend the cause of death',
  'amend-other-information': 'To amend other information',
  'certificate-rejected': 'The certificate was turned away',
  'new-information': 'New information about the death',
} as const satisfies Record<ReopenReason, string>;

export const DUPLICATE_DECISION_WORDS = {
  'keep-both': 'Two people: both cases are kept',
  'this-is-void': 'One death: this case is voided for the other',
} as const satisfies Record<DuplicateDecision['decision'], string>;

/** What speaks for two cases being one death. */
export const DUPLICATE_SIGN_WORDS = {
  'same-number': 'Same NHS number',
  'same-name-and-death': 'Same name and day of death',
  'same-name-and-birth': 'Same name and date of birth',
  'similar-name-and-dates': 'Similar name, same dates',
} as const satisfies Record<DuplicateRow['because'][number], string>;

export const LATE_DECISION_WORDS = {
  'declaration-stands': 'The declaration stands',
  reopen: 'The case is reopened',
} as const;

export const SOURCE_WORDS = {
  'medical-examiner': 'Medical examiner',
  'attending-practitioner': 'Attending practitioner',
  bereaved: 'Family',
  coroner: 'Coroner',
} as const satisfies Record<SourceView['source'], string>;

/** Where a source points. */
export const DIRECTION_WORDS = {
  certificate: 'To a certificate',
  coroner: 'To the coroner',
  open: 'Nothing said yet',
} as const satisfies Record<Direction, string>;

/** Why an act does not apply to a case as it stands, with what would change that. */
export const BLOCK_WORDS = {
  'case-void': 'The case is void. A void case takes only notes.',
  'case-closed': 'The case is closed. Reopen it first; a note can be written all the same.',
  'already-declared':
    'The declaration has been made, and what was signed stays. Reopen the case to change it.',
  'not-independent':
    'You declared that you are not independent in this case. Another medical examiner takes it on.',
  'no-conflict-declared': 'Only a medical examiner who declared a conflict in this case issues this notice.',
  'not-declared': 'The declaration has not been made yet.',
  'not-with-registrar': 'The certificate is not with the registrar. Record first that it was sent.',
  'with-coroner': 'The coroner has the death, so no certificate is made here.',
  'not-for-examiner-to-certify':
    'The medical examiner certifies only after the coroner has handed the death to the office on a CN1B.',
  'nothing-late': 'Nothing has come in since the declaration that was not looked at.',
  'already-registered': 'The death is registered.',
  'certification-open': 'The death is neither registered nor taken by the coroner yet.',
  'coroner-open': 'The coroner is to be told, or has not finished with the death.',
  'governance-open':
    'Question 3 is not answered, or a concern is not settled yet: passed on, its outcome known and told.',
  'bereaved-open': 'Neither a conversation with the family nor the reason for none is recorded.',
  'nothing-to-reopen': 'The case is open and no declaration stands, so there is nothing to reopen.',
} as const satisfies Record<ActBlock, string>;
