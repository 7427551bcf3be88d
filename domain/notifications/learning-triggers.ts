/** Why a death is put forward for a case record review: the categories of the national guidance on learning from deaths. */
export const LEARNING_TRIGGERS = {
  'bereaved-concern': 'A significant concern raised by the bereaved',
  'staff-concern': 'A significant concern raised by a medical examiner or by staff',
  'learning-disability-or-mental-illness': 'A learning disability or a severe mental illness',
  'provider-alarm': 'A specialty, diagnosis or treatment about which an alarm has been raised',
  'death-not-expected': 'A person who was not expected to die',
  'informs-learning': 'A death that will inform planned learning',
} as const;

export type LearningTrigger = keyof typeof LEARNING_TRIGGERS;

// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const LEARNING_TRIGGER_CODES = Object.keys(LEARNING_TRIGGERS) as readonly LearningTrigger[];
