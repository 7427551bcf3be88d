import type { ConversationFault, ConversationRecord, PractitionerDiscussion } from '../for-window.ts';

type Held = Extract<PractitionerDiscussion, { readonly held: true }>;
type NotHeld = Extract<PractitionerDiscussion, { readonly held: false }>;

export const CONVERSATION_WITH_WORDS = {
  bereaved: 'Family or representative',
  practitioner: 'Practitioner',
  'coroner-office': 'Coroner’s office',
  'register-office': 'Register office',
  other: 'Somebody else',
} as const satisfies Record<ConversationRecord['with'], string>;

export const CONVERSATION_HOW_WORDS = {
  telephone: 'Telephone',
  'in-person': 'In person',
  email: 'Email',
  text: 'Text message',
  letter: 'Letter',
} as const satisfies Record<ConversationRecord['how'], string>;

export const CONVERSATION_RESULT_WORDS = {
  spoken: 'Spoken',
  'no-answer': 'No answer',
  'message-left': 'Message left',
  'wrong-number': 'Wrong number',
  'call-back-asked': 'Asked to be called back',
} as const satisfies Record<ConversationRecord['result'], string>;

/** Whether the proposed cause was explained, and whether the person said they understood it. */
export const CAUSE_EXPLAINED_WORDS = {
  'explained-and-understood': 'Explained and understood',
  'explained-not-understood': 'Explained, not understood',
  'not-explained': 'Not explained',
} as const satisfies Record<ConversationRecord['causeExplained'], string>;

export const CONVERSATION_FAULT_WORDS = {
  'in-future': 'The conversation cannot be in the future.',
  'before-death': 'The conversation is before the day of death.',
  'nothing-said': 'Write what was said. For an attempt that reached nobody, choose another result.',
  'person-missing': 'Say whom you spoke with.',
} as const satisfies Record<ConversationFault, string>;

export const DISCUSSION_OUTCOME_WORDS = {
  'practitioner-cause': 'The practitioner’s cause stands',
  'examiner-cause': 'The medical examiner’s cause is taken',
  'another-cause': 'Another cause was agreed',
  'coroner-notified': 'The coroner is to be notified',
} as const satisfies Record<Held['outcome'], string>;

export const NO_DISCUSSION_WORDS = {
  'agrees-with-written-account': 'The medical examiner agrees with the written account',
  'officer-spoke': 'A medical examiner officer spoke with the practitioner',
  'practitioner-not-available': 'The practitioner could not be reached',
  'examiner-not-available': 'The medical examiner could not be reached',
  other: 'Another reason',
} as const satisfies Record<NotHeld['reason'], string>;
