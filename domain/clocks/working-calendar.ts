import {
  addDays,
  type CivilDate,
  firstInstantOf,
  type Instant,
  type TimeOfDay,
  type Weekday,
  weekdayOf,
} from '../shared/time.ts';

/** From opening to closing on one day, by the wall clock; `closes` is later than `opens`. */
export interface OpeningHours {
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
}

/** The hours of each weekday; null where it is closed all day. */
export type WeekHours = { readonly [Day in Weekday]: OpeningHours | null };

/** When somebody can be found at work, and how far that is known. */
export interface WorkingCalendar {
  readonly hours: WeekHours;
  /** What the closed days are called, by date. */
  readonly holidays: ReadonlyMap<CivilDate, string>;
  /** The first and the last day for which the holidays are known. Rule CLK-2. */
  readonly knownFrom: CivilDate;
  readonly knownTo: CivilDate;
}

/** A day on which it is open. Its instants are asked for apart, because most days are only counted. */
export interface WorkingDay {
  readonly on: CivilDate;
  readonly hours: OpeningHours;
}

/** The opening as an instant, so that a day on which the clocks change is as long as it is. */
export function openingOf({ hours, on }: WorkingDay): Instant {
  return firstInstantOf(`${on}T${hours.opens}`);
}

export function closingOf({ hours, on }: WorkingDay): Instant {
  return firstInstantOf(`${on}T${hours.closes}`);
}

/** Whether the holidays of a day are known. */
export function isKnown({ knownFrom, knownTo }: WorkingCalendar, date: CivilDate): boolean {
  return knownFrom <= date && date <= knownTo;
}

/** A day as a working day; null on a closed weekday or a holiday. */
export function workingDay({ holidays, hours }: WorkingCalendar, on: CivilDate): WorkingDay | null {
  const ofDay = hours[weekdayOf(on)];
  return ofDay === null || holidays.has(on) ? null : { on, hours: ofDay };
}

/** The first working day on or after a day; null where none is known. */
export function workingDayFrom(calendar: WorkingCalendar, date: CivilDate): WorkingDay | null {
  for (let day = date; isKnown(calendar, day); day = addDays(day, 1)) {
    const found = workingDay(calendar, day);
    if (found !== null) return found;
  }
  return null;
}

/** How far back somebody would look for the last opening before a due time. */
const DAYS_LOOKED_BACK = 14;

/** The last working day that opens before a time of a day; null where none is known. */
export function lastWorkingDayBefore(
  calendar: WorkingCalendar,
  date: CivilDate,
  time: TimeOfDay,
): WorkingDay | null {
  for (let back = 0; back < DAYS_LOOKED_BACK; back += 1) {
    const on = addDays(date, -back);
    const day = isKnown(calendar, on) ? workingDay(calendar, on) : null;
    if (day !== null && (back > 0 || day.hours.opens < time)) return day;
  }
  return null;
}
