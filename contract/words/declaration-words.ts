import type { DeclarationGap } from '../for-window.ts';

/** What stands between a case and the declaration, each as what is so and what to do. */
export const DECLARATION_GAP_WORDS = {
  'case-void': 'The case is void.',
  'already-declared': 'The declaration has been made.',
  'with-coroner': 'The coroner has taken the case.',
  'independence-not-declared': 'You have not declared your independence in this case.',
  'not-independent':
    'You declared that you are not independent in this case. Another medical examiner declares.',
  'practitioner-cause-missing': 'The attending practitioner’s cause of death is not recorded.',
  'review-missing': 'The review of the records is not recorded.',
  'handover-not-seen': 'Another medical examiner did the review. Read it and confirm that you take it over.',
  'practitioner-discussion-missing':
    'Neither a discussion with the attending practitioner nor the reason for none is recorded.',
  'conversation-missing': 'Neither a conversation with the family nor the reason for none is recorded.',
  'question-cause-unanswered': 'Question 1 is not answered.',
  'question-coroner-unanswered': 'Question 2 is not answered.',
  'question-governance-unanswered': 'Question 3 is not answered.',
  'cause-not-established': 'Question 1 is answered: the cause is not established.',
  'coroner-not-notified': 'The death is reportable, and the coroner has not been notified.',
  'coroner-answer-awaited': 'The coroner’s answer is awaited.',
  'agreed-cause-missing': 'The agreed cause of death is not recorded.',
  'agreed-cause-differs': 'The agreed cause is not the one the discussion ended in.',
  'values-contested': 'Two people recorded different values at the same time. Choose between them first.',
  'examiner-certificate-missing':
    'The coroner has handed the death to the office, and the medical examiner’s own certificate is not recorded.',
  'fresh-certificate-awaited': 'A fresh certificate was asked for and has not come.',
  'sources-differ-unreasoned':
    'Practitioner, family, coroner and medical examiner point different ways, and nobody has said why the office goes the way it does.',
} as const satisfies Record<DeclarationGap, string>;
