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
  readonly retired: boolean;
}
