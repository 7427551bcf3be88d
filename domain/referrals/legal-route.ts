/** Under which provision the coroner is told. Since 9 September 2024 one route takes the place of the others. */
export const LEGAL_ROUTES = {
  'notification-reg-2': {
    citation: 'Notification of Deaths Regulations 2019 (SI 2019/1112), regulation 2',
    label: 'Notification by a registered medical practitioner',
  },
  'certificate-reg-3': {
    citation: 'Medical Certificate of Cause of Death Regulations 2024 (SI 2024/492), regulation 3(1)(b)(ii)',
    label: 'Referral by the attending practitioner',
  },
  'certificate-reg-10': {
    citation: 'Medical Certificate of Cause of Death Regulations 2024 (SI 2024/492), regulation 10(1)',
    label: 'Referral by the medical examiner',
  },
} as const satisfies Readonly<Record<string, { readonly citation: string; readonly label: string }>>;

export type LegalRoute = keyof typeof LEGAL_ROUTES;

/** In what capacity the referring doctor tells the coroner. */
export type ReferringRole = 'medical-examiner' | 'attending-practitioner' | 'other-registered-practitioner';

/** Which capacities may use which route. Rule REF-6. */
export const ROLES_OF_ROUTE = {
  'notification-reg-2': ['medical-examiner', 'attending-practitioner', 'other-registered-practitioner'],
  'certificate-reg-3': ['attending-practitioner'],
  'certificate-reg-10': ['medical-examiner'],
} as const satisfies Readonly<Record<LegalRoute, readonly ReferringRole[]>>;

// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const LEGAL_ROUTE_CODES = Object.keys(LEGAL_ROUTES) as readonly LegalRoute[];
