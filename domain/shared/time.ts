import { Temporal } from 'temporal-polyfill';
import { invariant } from './invariant.ts';

// The one door to dates: everything else in the house takes Temporal from here.
export { Temporal };

/** A UTC instant with exactly three decimals, `2026-11-23T09:05:00.000Z`: text order is time order. */
export type Instant = string;
/** A civil date, `2026-11-23`. */
export type CivilDate = string;
/** A civil date and wall-clock time in the office, `2026-11-23T09:05`. */
export type OfficeTime = string;
/** A 24-hour wall-clock time, `09:05`. */
export type TimeOfDay = string;

/** Where days are counted: an office of England and Wales. */
const OFFICE_ZONE = 'Europe/London';

const DAY_MS = 86_400_000;
const DAYS_REMEMBERED = 10_000;
// Outside these years Temporal answers alone: a plain count of days would leave the four digits of a year.
const FIRST_REMEMBERED: CivilDate = '1900-01-01';
const LAST_REMEMBERED: CivilDate = '9990-12-31';
const offsets = new Map<CivilDate, number | null>();

function offsetAt(at: Temporal.Instant): number {
  return at.toZonedDateTimeISO(OFFICE_ZONE).offsetNanoseconds / 1e6;
}

/**
 * By how many milliseconds the office's clock is ahead of UTC through a whole UTC day; null on a day on which that
 * changes. Remembered by day, because every list and every clock of a case asks again and again, and the answer of the
 * calendar never changes.
 */
function offsetOn(utcDate: CivilDate): number | null {
  const remembered = offsets.get(utcDate);
  if (remembered !== undefined) return remembered;
  if (utcDate < FIRST_REMEMBERED || utcDate > LAST_REMEMBERED) return null;
  const begins = Temporal.Instant.from(`${utcDate}T00:00:00Z`);
  const atFirst = offsetAt(begins);
  const offset = offsetAt(begins.add({ hours: 24 })) === atFirst ? atFirst : null;
  if (offsets.size >= DAYS_REMEMBERED) offsets.clear();
  offsets.set(utcDate, offset);
  return offset;
}

/** The wall-clock date and time in the office at an instant, to the minute. */
export function officeTime(at: Instant): OfficeTime {
  const offset = offsetOn(at.slice(0, 10));
  if (offset !== null) return new Date(msOf(at) + offset).toISOString().slice(0, 16);
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(OFFICE_ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'floor' });
}

/** The civil date in the office at an instant: 23:30 UTC in summer is already the next day. */
export function officeDate(at: Instant): CivilDate {
  return officeTime(at).slice(0, 10);
}

/** The instant of an office wall-clock time. In the repeated hour of autumn the earlier one is meant. */
export function instantOf(local: OfficeTime): Instant {
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(OFFICE_ZONE, { disambiguation: 'earlier' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

/**
 * The first instant at which the office's wall clock shows this time or a later one: in the hour that spring leaves out
 * that is the change itself, in the repeated hour of autumn the first time round.
 */
export function firstInstantOf(local: OfficeTime): Instant {
  const date = local.slice(0, 10);
  const offset = offsetOn(date);
  // Ahead of UTC, the first hours of a day lie in the UTC day before.
  if (offset !== null && offset === offsetOn(addDays(date, -1))) {
    return instantFromMs(Date.parse(`${local}Z`) - offset);
  }
  const asked = Temporal.PlainDateTime.from(local);
  const shown = asked.toZonedDateTime(OFFICE_ZONE, { disambiguation: 'earlier' });
  const isLeftOut = Temporal.PlainDateTime.compare(shown.toPlainDateTime(), asked) < 0;
  const first = isLeftOut ? (shown.getTimeZoneTransition('next') ?? shown) : shown;
  return first.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** The instant of a count of milliseconds since 1970. */
export function instantFromMs(ms: number): Instant {
  // A plain count needs no calendar, and every entry that is written or read asks for one.
  return new Date(ms).toISOString();
}

export function msOf(at: Instant): number {
  const ms = Date.parse(at);
  invariant(!Number.isNaN(ms), 'an instant was checked when it came in');
  return ms;
}

/** Clocks of two people are rarely equal to the minute. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Whether something that is said to have happened lies in the future, by more than clocks differ. */
export function isBeyond(at: Instant, now: Instant): boolean {
  return msOf(at) > msOf(now) + CLOCK_TOLERANCE_MS;
}

/** Completed years between two civil dates; days before the first birthday count as 0. */
export function completedYears(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'years' }).years;
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The civil date so many days later; earlier where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  // A day without a zone is a plain count too, and a clock goes through many of them.
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export function weekdayOf(date: CivilDate): Weekday {
  const weekday = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
  invariant(weekday !== undefined, 'a week has seven days');
  return weekday;
}

/** Whether a text is a real civil date; 30 February is not. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
