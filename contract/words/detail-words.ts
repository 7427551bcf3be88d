import type {
  CauseLineName,
  DetailFault,
  FieldName,
  NoConversation,
  PlaceKind,
  Review,
  Sex,
  StatedCause,
} from '../for-window.ts';

export const FIELD_WORDS = {
  surname: 'Surname',
  forenames: 'Forenames',
  title: 'Title',
  preferredName: 'Preferred name',
  sex: 'Sex',
  dateOfBirth: 'Date of birth',
  nhsNumber: 'NHS number',
  hospitalNumber: 'Hospital number',
  address: 'Address',
  occupation: 'Occupation',
  death: 'Date and time of death',
  place: 'Place of death',
  bodyLiesAt: 'Where the body lies',
  coronerArea: 'Coroner area',
  urgentRelease: 'Urgent release',
  preparationNotes: 'Preparation notes',
  attendingPractitioner: 'Attending practitioner',
  consultant: 'Consultant',
  generalPractitioner: 'General practitioner',
  nextOfKin: 'Next of kin',
  practitionerCause: 'Practitioner’s cause of death',
  examinerCause: 'Medical examiner’s cause of death',
  agreedCause: 'Agreed cause of death',
  review: 'Review of the records',
  noConversation: 'Why there was no conversation',
  answerCause: 'Answer to question 1',
  answerCoroner: 'Answer to question 2',
  answerGovernance: 'Answer to question 3',
  referral: 'Coroner referral',
  alsoKnownAs: 'Also known as',
  otherHospitalNumbers: 'Other hospital numbers',
  workHistory: 'Work history',
  ethnicity: 'Ethnicity',
  faith: 'Faith',
  implants: 'Implants',
  personalEffects: 'Personal effects',
  disposal: 'Burial or cremation',
  funeralDirector: 'Funeral director',
  outOfCountry: 'Taken out of the country',
  donation: 'Organ and tissue donation',
  admission: 'Admission',
  caseKind: 'Kind of case',
  birth: 'Place and time of birth',
  practitionerNeonatalCause: 'Practitioner’s cause of death, under 28 days',
  examinerNeonatalCause: 'Medical examiner’s cause of death, under 28 days',
  agreedNeonatalCause: 'Agreed cause of death, under 28 days',
  certificate: 'Certificate received',
  nursingTeam: 'Nursing team',
  practitionerAvailability: 'When the practitioner can be reached',
  assignedExaminer: 'Medical examiner assigned',
  assignedOfficer: 'ME officer assigned',
  reasoning: 'Reasoning where the sources differ',
  urgentReleaseResult: 'Whether the urgent release was achieved',
  fall: 'Fall',
  injury: 'Injury other than a fall',
  selfHarm: 'Self-harm',
  violence: 'Violence',
  substance: 'Poison, drug or alcohol',
  workRelatedHarm: 'Illness or injury from work',
  procedure: 'Operation or invasive procedure',
  medicineIncident: 'Incident with a medicine',
  deviceIncident: 'Incident with a device',
  healthcareInfection: 'Healthcare-associated infection',
  neglect: 'Signs of neglect',
  safeguardingConcern: 'Safeguarding concern',
  stateDetention: 'Custody or state detention',
  deprivationOfLiberty: 'Deprivation of liberty authorised',
  learningDisabilityOrAutism: 'Learning disability or autism',
  severeMentalIllness: 'Severe mental illness',
  identityDoubt: 'Doubt about who the person was',
  notKnown: 'Asked for and not known',
} as const satisfies Record<FieldName, string>;

export const DETAIL_FAULT_WORDS = {
  'nhs-number-check-digit':
    'This is not an NHS number: its last digit does not fit the others. Check it against the source.',
  'gmc-number-shape': 'A GMC number has seven digits.',
  'date-not-real': 'There is no such day.',
  'death-in-future': 'The death cannot be in the future.',
  'birth-after-death': 'The date of birth is after the date of death.',
  'birth-in-future': 'The date of birth cannot be in the future.',
  'circumstance-in-future': 'A circumstance of the death cannot lie in the future.',
  'cause-line-gap':
    'A line of the cause is empty although a line below it is filled. Line 1a is never empty.',
  'name-empty': 'Enter a surname. Where nobody knows it, write Unknown.',
  'reason-empty': 'Say why the release is urgent.',
} as const satisfies Record<DetailFault['fault'], string>;

export const SEX_WORDS = {
  female: 'Female',
  male: 'Male',
  other: 'Other',
  'not-known': 'Not known',
} as const satisfies Record<Sex, string>;

export const PLACE_KIND_WORDS = {
  hospital: 'Hospital',
  hospice: 'Hospice',
  'care-home': 'Care home',
  home: 'Home',
  other: 'Elsewhere',
  'not-known': 'Not known',
} as const satisfies Record<PlaceKind, string>;

export const CIRCUMSTANCE_WORDS = {
  expected: 'Expected',
  unexpected: 'Unexpected',
  'sudden-not-unexpected': 'Sudden but not unexpected',
  'end-of-life-plan': 'Individual plan for end of life care',
} as const satisfies Record<Review['circumstances'], string>;

export const NO_CONVERSATION_WORDS = {
  declined: 'Declined by the family',
  'no-response': 'No response to repeated attempts',
  'no-informant': 'Nobody to speak with',
  other: 'Another reason',
} as const satisfies Record<NoConversation['reason'], string>;

export const RECEIVED_HOW_WORDS = {
  'in-writing': 'In writing',
  'by-telephone': 'By telephone',
  'in-person': 'In person',
  own: 'Own statement',
} as const satisfies Record<StatedCause['receivedHow'], string>;

export const CAUSE_LINE_WORDS = {
  line1a: '1a',
  line1b: '1b',
  line1c: '1c',
  line1d: '1d',
  part2: '2',
} as const satisfies Record<CauseLineName, string>;
