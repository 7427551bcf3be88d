/** What a person may be in the office. A person may hold several; each entry records the one that was used. */
export const ROLES = [
  'medical-examiner',
  'lead-medical-examiner',
  'medical-examiner-officer',
  'governance-reader',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
