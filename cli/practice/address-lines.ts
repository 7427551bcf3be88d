import type { InputOf } from '../../contract/methods.ts';
import { CORONER_AREAS, HOSPITALS, PRACTICES, PRACTITIONERS, REGISTER_OFFICES, WARDS } from './places.ts';

type AddressLine = Omit<InputOf<'change-address-book'>['line'], 'addressId'>;

function lineOf(kind: AddressLine['kind'], name: string, changes: Partial<AddressLine> = {}): AddressLine {
  return {
    kind,
    name,
    organisation: '',
    gmcNumber: '',
    phone: '',
    email: '',
    address: '',
    availability: '',
    retired: false,
    ...changes,
  };
}

/** What the practice office has in its address book: every kind, and a line that is no longer used. */
export function addressLines(): readonly AddressLine[] {
  return [
    ...PRACTITIONERS.map(({ gmcNumber, name, organisation, phone }, at) =>
      lineOf('practitioner', name, {
        organisation,
        gmcNumber: gmcNumber ?? '',
        phone: phone ?? '',
        availability:
          ['Weekdays until four', 'On nights this week', 'Surgery until half past twelve', ''][at % 4] ?? '',
      }),
    ),
    ...WARDS.map((name, at) =>
      lineOf('ward', name, { organisation: HOSPITALS[0], phone: `01632 9604${String(at).padStart(2, '0')}` }),
    ),
    ...HOSPITALS.map((name) =>
      lineOf('site', name, {
        address: 'Merebrook, ZZ99 1MX',
        phone: '01632 960000',
        setting: name.includes('Community') ? 'community' : 'acute',
      }),
    ),
    ...CORONER_AREAS.map((name) =>
      lineOf('coroner-area', name, {
        organisation: 'HM Senior Coroner',
        email: 'coroner@example.org',
        phone: '01632 960500',
      }),
    ),
    ...REGISTER_OFFICES.map((name) =>
      lineOf('register-office', name, { email: 'registrars@example.org', phone: '01632 960600' }),
    ),
    lineOf('governance-team', 'Patient safety team', {
      organisation: 'Merebrook University Hospitals',
      email: 'safety@example.org',
    }),
    lineOf('governance-team', 'Mortality and learning from deaths', {
      organisation: 'Merebrook University Hospitals',
      email: 'learning@example.org',
    }),
    ...PRACTICES.map((name) => lineOf('general-practice', name, { phone: '01632 960700' })),
    lineOf('practitioner', 'Dr Edgar Holloway', {
      organisation: 'Larkfield Community Hospital',
      availability: 'Retired in May',
      retired: true,
    }),
  ];
}
