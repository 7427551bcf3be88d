import type { InputOf } from '../../contract/methods.ts';

type Role = InputOf<'add-person'>['roles'][number];

interface PracticePerson {
  readonly name: string;
  readonly roles: readonly [Role, ...Role[]];
  readonly gmcNumber: string | null;
}

/** Everyone in the practice office, by login name. The administrator sets the office up. */
export const PRACTICE_PEOPLE = {
  'petra.novak': { name: 'Petra Novák', roles: ['administrator'], gmcNumber: null },
  'ffion.rees': { name: 'Dr Ffion Rees', roles: ['lead-medical-examiner'], gmcNumber: '9900101' },
  'tariq.hussain': { name: 'Dr Tariq Hussain', roles: ['medical-examiner'], gmcNumber: '9900102' },
  'helen.ashworth': { name: 'Dr Helen Ashworth', roles: ['medical-examiner'], gmcNumber: '9900103' },
  'sam.whitlock': { name: 'Sam Whitlock', roles: ['medical-examiner-officer'], gmcNumber: null },
  'bronwen.price': { name: 'Bronwen Price', roles: ['medical-examiner-officer'], gmcNumber: null },
  'graham.tull': { name: 'Graham Tull', roles: ['governance-reader'], gmcNumber: null },
  'noor.aziz': { name: 'Noor Aziz', roles: ['medical-examiner-officer'], gmcNumber: null },
} as const satisfies Readonly<Record<string, PracticePerson>>;

/** What the examiners said of their work and ties, so that some cases raise a hint. */
export const PRACTICE_WORK = {
  'tariq.hussain': {
    specialty: 'Respiratory medicine',
    wards: ['Ward 2B Respiratory'],
    organisations: ['Merebrook General Hospital'],
    ties: [],
  },
  'helen.ashworth': {
    specialty: 'Palliative medicine',
    wards: [],
    organisations: ['Fernlea Hospice'],
    ties: [],
  },
  'ffion.rees': { specialty: '', wards: [], organisations: [], ties: ['Orchard Lea'] },
} as const;

export type LoginName = keyof typeof PRACTICE_PEOPLE;
export type Officer = 'sam.whitlock' | 'bronwen.price';
export type Examiner = 'ffion.rees' | 'tariq.hussain' | 'helen.ashworth';

/** Who set the office up, and who has left it since. */
export const ADMINISTRATOR = 'petra.novak';
export const LEFT = 'noor.aziz';

export const OFFICERS: readonly Officer[] = ['sam.whitlock', 'bronwen.price'];
export const EXAMINERS: readonly Examiner[] = ['ffion.rees', 'tariq.hussain', 'helen.ashworth'];

/** One password for everybody: there is nothing real to keep. */
export const PRACTICE_PASSWORD = 'nothing here is real';
