/** Every answer that can be recorded to one of the three questions. */
export const ANSWER_WORDS = {
  established: 'Established',
  'not-established': 'Not established',
  'not-reportable': 'Not reportable',
  reportable: 'Reportable',
  'no-concern': 'No concern',
  concern: 'Concern',
} as const;

/** What each answer says, beside its radio button. */
export const ANSWER_HINTS = {
  established: 'The cause can be stated to the best of knowledge and belief.',
  'not-established': 'The cause cannot be stated yet, or not by this office.',
  'not-reportable': 'None of the grounds of notification applies.',
  reportable: 'At least one ground applies. The referral is prepared under Coroner.',
  'no-concern': 'Nothing was seen or heard that should be passed on.',
  concern: 'Something should be passed on. It is recorded under Governance.',
} as const satisfies Record<keyof typeof ANSWER_WORDS, string>;
