import type { Locator } from '@playwright/test';
import { instantFromMs, officeDate } from '../../../domain/shared/time.ts';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';

/** A member of a made-up office. */
export interface Member {
  readonly name: string;
  readonly loginName: string;
  /** As the window names them. */
  readonly roles: readonly string[];
  readonly gmcNumber: string | null;
  readonly password: string;
}

export const ADMINISTRATOR: Member = {
  name: 'Morgan Hale',
  loginName: 'mhale',
  roles: ['Administrator'],
  gmcNumber: null,
  password: 'lantern orchard pebble nine',
};

export const OFFICER: Member = {
  name: 'Nia Prosser',
  loginName: 'nprosser',
  roles: ['Medical examiner officer'],
  gmcNumber: null,
  password: 'quiet harbour under seven',
};

export const EXAMINER: Member = {
  name: 'Dr Ruth Bevan',
  loginName: 'rbevan',
  roles: ['Medical examiner'],
  gmcNumber: '7000123',
  password: 'granite meadow second light',
};

export const LEAD: Member = {
  name: 'Dr Huw Pendry',
  loginName: 'hpendry',
  roles: ['Lead medical examiner'],
  gmcNumber: '7000567',
  password: 'silver bramble quarter six',
};

/** Somebody who does everything in a small office, for journeys that are not about who may do what. */
export const FOUNDER: Member = {
  name: 'Dr Ellis Wynne',
  loginName: 'ewynne',
  roles: ['Administrator', 'Medical examiner officer', 'Medical examiner'],
  gmcNumber: '7000456',
  password: 'copper thistle window four',
};

const DAY_MS = 86_400_000;

/** A day before or after today as the office writes it: `18-Nov-2026`. */
export function dayFromToday(days: number): string {
  return formatCuiDate(officeDate(instantFromMs(Date.now() + days * DAY_MS)));
}

/** A death as the first call tells it. Numbers that begin with 999 are given to nobody. */
export interface MadeUpDeath {
  readonly surname: string;
  readonly forenames: string;
  readonly sex: 'Female' | 'Male';
  readonly nhsNumber: string;
  readonly bornOn: string;
  readonly diedOn: string;
  readonly diedAt: string;
  readonly place: string;
  readonly ward: string;
  readonly urgent: { readonly reason: string; readonly on: string; readonly at: string } | null;
}

export const FIRST_DEATH: MadeUpDeath = {
  surname: 'Quillfeather',
  forenames: 'Agnes Mary',
  sex: 'Female',
  nhsNumber: '9990001014',
  bornOn: '14-Mar-1941',
  diedOn: dayFromToday(-5),
  diedAt: '03:40',
  place: 'St Brannock’s Hospital',
  ward: 'Ward 7',
  urgent: null,
};

export const SECOND_DEATH: MadeUpDeath = {
  ...FIRST_DEATH,
  surname: 'Thornapple',
  forenames: 'Idris',
  sex: 'Male',
  bornOn: '02-Jun-1958',
  nhsNumber: '9990002029',
  diedOn: dayFromToday(-4),
  diedAt: '14:05',
  urgent: { reason: 'Burial before sunset, for reasons of faith', on: dayFromToday(1), at: '12:00' },
};

export const THIRD_DEATH: MadeUpDeath = {
  ...FIRST_DEATH,
  surname: 'Marrowby',
  forenames: 'Joan',
  nhsNumber: '9990003033',
  diedOn: dayFromToday(-3),
  diedAt: '22:15',
};

/** Every name and number that may stand in a window and an issued document, and nowhere else. */
export const NAMES_OF_THE_DEAD: readonly string[] = [FIRST_DEATH, SECOND_DEATH, THIRD_DEATH].flatMap(
  ({ surname, nhsNumber }) => [surname, nhsNumber],
);

/** What a step works on: the page, a part of it or a dialog. */
export type Scope = Pick<Locator, 'getByRole' | 'getByLabel'>;
