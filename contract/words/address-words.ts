import type { AddressLine, CareSetting } from '../for-window.ts';

export const ADDRESS_KIND_WORDS = {
  practitioner: 'Practitioner',
  ward: 'Ward',
  site: 'Hospital or other site',
  'coroner-area': 'Coroner area',
  'register-office': 'Register office',
  'governance-team': 'Governance team',
  'general-practice': 'General practice',
} as const satisfies Record<AddressLine['kind'], string>;

/** The same kinds as headings of a list. */
export const ADDRESS_KINDS_WORDS = {
  practitioner: 'Practitioners',
  ward: 'Wards',
  site: 'Hospitals and other sites',
  'coroner-area': 'Coroner areas',
  'register-office': 'Register offices',
  'governance-team': 'Governance teams',
  'general-practice': 'General practices',
} as const satisfies Record<AddressLine['kind'], string>;

/** Which kind of hospital a site is. */
export const CARE_SETTING_WORDS = {
  acute: 'Acute hospital',
  community: 'Community hospital or other',
} as const satisfies Record<CareSetting, string>;
