import { addDays, type CivilDate, weekdayOf } from '../shared/time.ts';

/** A day on which the office is taken to be closed, and what it is called. */
export interface Holiday {
  readonly on: CivilDate;
  readonly name: string;
}

/** The first day of the published list: nothing is counted in working time before it. */
export const HOLIDAYS_KNOWN_FROM: CivilDate = '2024-01-01';
/** The last day of the published list. Rule CLK-2. */
export const HOLIDAYS_PUBLISHED_TO: CivilDate = '2028-12-31';

/**
 * The bank holidays of England and Wales for 2024 to 2028, the years that GOV.UK is reported to have published. Days that
 * fall on a weekend stand here too, so that an office which opens on Saturdays is closed on Christmas Day. Rule CLK-1.
 */
const PUBLISHED: readonly Holiday[] = [
  { on: '2024-01-01', name: 'New Year’s Day' },
  { on: '2024-03-29', name: 'Good Friday' },
  { on: '2024-04-01', name: 'Easter Monday' },
  { on: '2024-05-06', name: 'Early May bank holiday' },
  { on: '2024-05-27', name: 'Spring bank holiday' },
  { on: '2024-08-26', name: 'Summer bank holiday' },
  { on: '2024-12-25', name: 'Christmas Day' },
  { on: '2024-12-26', name: 'Boxing Day' },
  { on: '2025-01-01', name: 'New Year’s Day' },
  { on: '2025-04-18', name: 'Good Friday' },
  { on: '2025-04-21', name: 'Easter Monday' },
  { on: '2025-05-05', name: 'Early May bank holiday' },
  { on: '2025-05-26', name: 'Spring bank holiday' },
  { on: '2025-08-25', name: 'Summer bank holiday' },
  { on: '2025-12-25', name: 'Christmas Day' },
  { on: '2025-12-26', name: 'Boxing Day' },
  { on: '2026-01-01', name: 'New Year’s Day' },
  { on: '2026-04-03', name: 'Good Friday' },
  { on: '2026-04-06', name: 'Easter Monday' },
  { on: '2026-05-04', name: 'Early May bank holiday' },
  { on: '2026-05-25', name: 'Spring bank holiday' },
  { on: '2026-08-31', name: 'Summer bank holiday' },
  { on: '2026-12-25', name: 'Christmas Day' },
  { on: '2026-12-26', name: 'Boxing Day' },
  { on: '2026-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2027-01-01', name: 'New Year’s Day' },
  { on: '2027-03-26', name: 'Good Friday' },
  { on: '2027-03-29', name: 'Easter Monday' },
  { on: '2027-05-03', name: 'Early May bank holiday' },
  { on: '2027-05-31', name: 'Spring bank holiday' },
  { on: '2027-08-30', name: 'Summer bank holiday' },
  { on: '2027-12-25', name: 'Christmas Day' },
  { on: '2027-12-26', name: 'Boxing Day' },
  { on: '2027-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2027-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2028-01-01', name: 'New Year’s Day' },
  { on: '2028-01-03', name: 'New Year’s Day (substitute day)' },
  { on: '2028-04-14', name: 'Good Friday' },
  { on: '2028-04-17', name: 'Easter Monday' },
  { on: '2028-05-01', name: 'Early May bank holiday' },
  { on: '2028-05-29', name: 'Spring bank holiday' },
  { on: '2028-08-28', name: 'Summer bank holiday' },
  { on: '2028-12-25', name: 'Christmas Day' },
  { on: '2028-12-26', name: 'Boxing Day' },
];

/** The holidays from the beginning of the list to a day: published ones, and after those the usual ones. */
export function holidaysTo(last: CivilDate): readonly Holiday[] {
  const years = Array.from(
    { length: Math.max(0, Number(last.slice(0, 4)) - Number(HOLIDAYS_PUBLISHED_TO.slice(0, 4))) },
    (_, index) => Number(HOLIDAYS_PUBLISHED_TO.slice(0, 4)) + 1 + index,
  );
  return [...PUBLISHED, ...years.flatMap(usualHolidays)].filter(({ on }) => on <= last);
}

/**
 * The holidays that a year has when nothing is announced otherwise. A government can move or add days, so these are
 * used only as far as somebody in the office has said that they compared them with the published list. Rule CLK-2.
 */
export function usualHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const day = (monthAndDay: string): CivilDate => `${String(year)}-${monthAndDay}`;
  return [
    ...withSubstitute(day('01-01'), 'New Year’s Day', []),
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: mondayFrom(day('05-01')), name: 'Early May bank holiday' },
    { on: mondayFrom(day('05-25')), name: 'Spring bank holiday' },
    { on: mondayFrom(day('08-25')), name: 'Summer bank holiday' },
    ...christmas(day('12-25'), day('12-26')),
  ].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** Christmas Day takes its substitute first: on a Saturday and a Sunday, Monday is Christmas and Tuesday Boxing Day. */
function christmas(first: CivilDate, second: CivilDate): readonly Holiday[] {
  const days = withSubstitute(first, 'Christmas Day', [second]);
  const taken = days.map(({ on }) => on);
  return [...days, ...withSubstitute(second, 'Boxing Day', taken)];
}

/** A holiday, and where it falls on a weekend the next weekday that is no holiday itself. */
function withSubstitute(on: CivilDate, name: string, taken: readonly CivilDate[]): readonly Holiday[] {
  if (!isWeekend(on)) return [{ on, name }];
  let substitute = addDays(on, 1);
  while (isWeekend(substitute) || taken.includes(substitute)) substitute = addDays(substitute, 1);
  return [
    { on, name },
    { on: substitute, name: `${name} (substitute day)` },
  ];
}

function isWeekend(date: CivilDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 'saturday' || weekday === 'sunday';
}

/** The first Monday on or after a day. */
function mondayFrom(date: CivilDate): CivilDate {
  return weekdayOf(date) === 'monday' ? date : mondayFrom(addDays(date, 1));
}

/** The Gregorian reckoning of Easter, as in every almanac (the method printed anonymously in Nature, 1876). */
function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  const month = String(Math.floor(count / 31)).padStart(2, '0');
  const day = String((count % 31) + 1).padStart(2, '0');
  return `${String(year)}-${month}-${day}`;
}
