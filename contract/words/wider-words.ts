import type {
  Admission,
  Answer,
  CaseKind,
  Contact,
  Disposal,
  Donation,
  FieldValues,
  NeonatalLineName,
} from '../for-window.ts';

export const ANSWER_WORDS = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
} as const satisfies Record<Answer, string>;

export const CASE_KIND_WORDS = {
  adult: 'Adult',
  child: 'Child, 28 days or older',
  'under-28-days': 'Child under 28 days',
} as const satisfies Record<CaseKind, string>;

/** What a kind of case means for the certificate. */
export const CASE_KIND_HINTS = {
  adult: 'Certificate 66, cause in lines 1a to 1d and 2',
  child: 'Certificate 66, and a child death review',
  'under-28-days': 'Certificate 65, cause in lines a to e',
} as const satisfies Record<CaseKind, string>;

export const ADMISSION_ROUTE_WORDS = {
  'emergency-department': 'Through the emergency department',
  'direct-to-ward': 'Straight to a ward',
  'general-practitioner': 'Sent in by the GP',
  transfer: 'Transferred from another hospital',
  'paramedic-to-specialist-centre': 'Taken by paramedics to a specialist centre',
  'outpatient-clinic': 'From an outpatient clinic',
  'not-known': 'Not known',
} as const satisfies Record<Admission['route'], string>;

export const DISPOSAL_WORDS = {
  burial: 'Burial',
  cremation: 'Cremation',
  'burial-at-sea': 'Burial at sea',
  repatriation: 'Taken abroad',
  'not-known': 'Not known',
} as const satisfies Record<Disposal['kind'], string>;

export const DONATION_WORDS = {
  organs: 'Organs',
  tissue: 'Tissue',
  both: 'Organs and tissue',
  none: 'None',
  'not-known': 'Not known',
} as const satisfies Record<Donation['considered'], string>;

/** The lines of the certificate for a child who died within 28 days, as they are lettered there. */
export const NEONATAL_LINE_LETTERS = {
  lineA: 'a',
  lineB: 'b',
  lineC: 'c',
  lineD: 'd',
  lineE: 'e',
} as const satisfies Record<NeonatalLineName, string>;

export const NEONATAL_LINE_WORDS = {
  lineA: 'Main disease or condition in the infant',
  lineB: 'Other diseases or conditions in the infant',
  lineC: 'Main maternal disease or condition affecting the infant',
  lineD: 'Other maternal diseases or conditions affecting the infant',
  lineE: 'Other relevant causes',
} as const satisfies Record<NeonatalLineName, string>;

export const MAY_BE_TOLD_WORDS = {
  nothing: 'Nothing without asking first',
  'progress-only': 'Where the certificate is, nothing clinical',
  everything: 'The cause and the concerns too',
} as const satisfies Record<Contact['mayBeTold'], string>;

export const URGENT_RESULT_WORDS = {
  achieved: 'Released in time',
  'not-achieved': 'Not released in time',
} as const satisfies Record<FieldValues['urgentReleaseResult'], string>;
