/** What the office writes to again and again. */
export const ADDRESS_KINDS = [
  'practitioner',
  'ward',
  'site',
  'coroner-area',
  'register-office',
  'governance-team',
  'general-practice',
] as const;

export const CARE_SETTINGS = ['acute', 'community'] as const;
/** Which kind of hospital a site is, for the returns. */
export type CareSetting = (typeof CARE_SETTINGS)[number];

/** One line of the address book, edited by the office. A retired line stays readable and is no longer offered. */
export interface AddressLine {
  readonly addressId: string;
  readonly kind: (typeof ADDRESS_KINDS)[number];
  readonly name: string;
  readonly organisation: string;
  readonly gmcNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly availability: string;
  /** Of a site alone; null where nobody has said. */
  readonly setting: CareSetting | null;
  readonly retired: boolean;
}
