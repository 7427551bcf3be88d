import type {
  ConcernRecord,
  ConcernReview,
  MissingFromNotification,
  NotificationForm,
  OtherOrganisation,
} from '../../contract/for-window.ts';

export const CONCERN_CATEGORY_WORDS = {
  'care-and-treatment': 'Care and treatment',
  delay: 'Delay',
  communication: 'Communication',
  'medicines-and-devices': 'Medicines and devices',
  infection: 'Infection',
  'falls-and-pressure-damage': 'Falls and pressure damage',
  'end-of-life-care': 'End of life care',
  safeguarding: 'Safeguarding',
  'learning-disability-or-autism': 'Learning disability or autism',
  'severe-mental-illness': 'Severe mental illness',
  'child-death': 'Death of a child',
  'maternal-death': 'Maternal death',
  'good-care': 'Good care',
  other: 'Other',
} as const satisfies Record<ConcernRecord['category'], string>;

export const CONCERN_SOURCE_WORDS = {
  bereaved: 'The family',
  records: 'The records',
  staff: 'Staff',
  'attending-practitioner': 'The attending practitioner',
  'medical-examiner': 'A medical examiner',
  other: 'Somebody else',
} as const satisfies Record<ConcernRecord['source'], string>;

export const CONCERN_ROUTE_WORDS = {
  'case-record-review': 'Case record review',
  'clinical-governance': 'Clinical governance',
  'patient-safety-incident': 'Patient safety incident',
  'learning-disability-review': 'Learning disability review',
  'child-death-review': 'Child death review',
  'maternal-death-review': 'Maternal death review',
  safeguarding: 'Safeguarding',
  'complaints-signposting': 'Complaints, by signposting',
  'other-organisation': 'Another organisation',
} as const satisfies Record<NonNullable<ConcernRecord['suggestedRoute']>, string>;

export const ORGANISATION_KIND_WORDS = {
  'acute-hospital': 'Another acute hospital',
  'community-services': 'Community services',
  'mental-health-services': 'Mental health services',
  'ambulance-service': 'Ambulance service',
  'primary-care': 'Primary care',
  'local-authority': 'Local authority',
  'independent-provider': 'Independent provider',
} as const satisfies Record<OtherOrganisation['kind'], string>;

/** Another organisation that a concern is about, in a line. */
export function otherOrganisationWords({ kind, name }: OtherOrganisation): string {
  return `${ORGANISATION_KIND_WORDS[kind]}, ${name.trim() === '' ? 'name not recorded' : name}`;
}

export const CONCERN_DECISION_WORDS = {
  notify: 'Pass on',
  'no-further-action': 'No further action',
} as const satisfies Record<ConcernReview['decision'], string>;

/** How the deceased is named in a notification: no more than the recipient needs. */
export const NOTIFICATION_IDENTITY_WORDS = {
  reference: 'The office’s reference only',
  numbers: 'NHS and hospital number, no name',
  full: 'Name, dates and numbers',
} as const satisfies Record<NotificationForm['identity'], string>;

/** What a notification still lacks, each as a thing to do. */
export const MISSING_FROM_NOTIFICATION_WORDS = {
  'examiner-review': 'A medical examiner with a GMC number decides on the concern first.',
  category: 'Choose the category of the concern.',
  source: 'Say where the concern comes from.',
  route: 'Choose the route.',
  'other-organisation':
    'It is passed on as a concern about another organisation. Correct the concern to say which kind that is.',
  'learning-trigger': 'Say why the death is put forward for a case record review.',
  recipient: 'Name the organisation and the team it goes to.',
  'deceased-identity':
    'What is to identify the deceased is not recorded. Choose another way, or record it under Details.',
  narrative: 'Write what happened.',
  'family-words': 'The concern comes from the family alone: their own words belong in it.',
  question: 'Say what the recipient is asked.',
  'bereaved-need': 'Say why the recipient needs the family’s details, or leave them out.',
  'bereaved-agreement': 'Say how the family agreed to their details being passed on, or leave them out.',
  'relative-in-words':
    'A text that goes out names somebody in the family, or says how to reach them. Correct the concern, or choose that it goes so.',
  'bereaved-details': 'Enter the family member’s name and how to reach them, or leave them out.',
} as const satisfies Record<MissingFromNotification, string>;
