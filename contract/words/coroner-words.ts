import type { CoronerAnswer, MissingFromReferral, ReferralForm } from '../for-window.ts';

/** The coroner's answer by the form it came on, with what it means for the office. */
export const CORONER_ANSWER_WORDS = {
  cn1a: 'CN1A: duty not engaged, the attending practitioner certifies',
  cn1b: 'CN1B: duty not engaged, the medical examiner certifies',
  cn2: 'CN2: concluded without an inquest',
  investigation: 'Investigation opened',
  inquiries: 'Making inquiries, not decided',
  'advice-asked': 'Advice asked for, not decided',
  inquest: 'Inquest held and ended',
} as const satisfies Record<CoronerAnswer['form'], string>;

export const REFERRING_ROLE_WORDS = {
  'medical-examiner': 'Medical examiner',
  'attending-practitioner': 'Attending practitioner',
  'other-registered-practitioner': 'Another registered medical practitioner',
} as const satisfies Record<NonNullable<ReferralForm['referringDoctor']>['role'], string>;

export const YES_NO_UNKNOWN_WORDS = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
} as const satisfies Record<NonNullable<ReferralForm['nextOfKinAware']>, string>;

/** What a referral still lacks, each as a thing to do. */
export const MISSING_FROM_REFERRAL_WORDS = {
  ground: 'Choose at least one ground of regulation 3(1).',
  'ground-repeated': 'A ground stands there twice. Take one away.',
  'grounds-exclude-each-other':
    'No attending practitioner, and one who is not available, cannot both be true. Take one away.',
  'ground-reason': 'Say why each ground applies, or describe the circumstances.',
  'legal-route': 'Choose the provision under which the coroner is told.',
  'legal-route-of-another-role':
    'The referring doctor cannot use this provision. Choose another provision or another doctor.',
  'referring-doctor': 'Name the referring doctor.',
  'referring-doctor-name': 'Enter the referring doctor’s name.',
  'referring-doctor-gmc-number': 'Enter the referring doctor’s GMC number, seven digits.',
  'referring-doctor-is-preparer': 'An officer who prepares a referral is not its doctor. Name a doctor.',
  'referring-doctor-contact': 'Enter a telephone number or an email address of the referring doctor.',
  'deceased-name':
    'Record the surname under Details, or choose the ground that the person is not identified.',
  'where-the-body-lies': 'Record where the body lies, or that it is not known.',
  'coroner-area': 'Record the coroner area under Details.',
  'urgent-release-reason': 'Record under Details why the release is urgent.',
} as const satisfies Record<MissingFromReferral, string>;
