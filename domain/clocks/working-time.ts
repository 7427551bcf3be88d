import {
  addDays,
  type CivilDate,
  type Instant,
  instantFromMs,
  msOf,
  officeDate,
  weekdayOf,
} from '../shared/time.ts';
import type { Holiday } from './bank-holidays.ts';
import {
  closingOf,
  isKnown,
  openingOf,
  type OpeningHours,
  type WorkingCalendar,
  workingDay,
  type WorkingDay,
  workingDayFrom,
} from './working-calendar.ts';

/** When so much working time is over, with everything that went into it. */
export interface WorkingTimeOver {
  readonly at: Instant;
  /** Where counting began: the instant asked about, or the next opening after it. Rule CLK-4. */
  readonly countedFrom: Instant;
  /** Holidays on the way on which the office would otherwise have been open. */
  readonly without: readonly Holiday[];
  /** The hours of every day that was counted, where they are the same; otherwise null. */
  readonly hours: OpeningHours | null;
}

interface Beginning {
  readonly day: WorkingDay;
  readonly at: Instant;
  /** The day that was asked about. */
  readonly askedOn: CivilDate;
}

/** Where counting begins: the instant itself while it is open, otherwise the next opening. Rule CLK-4. */
function beginning(calendar: WorkingCalendar, from: Instant): Beginning | null {
  const askedOn = officeDate(from);
  if (!isKnown(calendar, askedOn)) return null;
  const today = workingDay(calendar, askedOn);
  const isOver = today === null || msOf(from) >= msOf(closingOf(today));
  const day = isOver ? workingDayFrom(calendar, addDays(askedOn, 1)) : today;
  if (day === null) return null;
  const opensAt = openingOf(day);
  return { day, at: msOf(from) > msOf(opensAt) ? from : opensAt, askedOn };
}

/**
 * So many working days after an instant: the closing of the last of them. The day on which counting begins is not
 * counted. Rule CLK-4.
 *
 * @param count 1 or more
 * @returns null where the holidays on the way are not known
 */
export function afterWorkingDays(
  calendar: WorkingCalendar,
  from: Instant,
  count: number,
): WorkingTimeOver | null {
  const begun = beginning(calendar, from);
  if (begun === null) return null;
  const counted: WorkingDay[] = [];
  let { day } = begun;
  while (counted.length < count) {
    const next = workingDayFrom(calendar, addDays(day.on, 1));
    if (next === null) return null;
    counted.push(next);
    day = next;
  }
  return over(calendar, begun, counted, closingOf(day));
}

/**
 * So much working time after an instant. Rule CLK-5.
 *
 * @param ms working time in milliseconds, more than 0
 * @returns null where the holidays on the way are not known
 */
export function afterWorkingTime(
  calendar: WorkingCalendar,
  from: Instant,
  ms: number,
): WorkingTimeOver | null {
  const begun = beginning(calendar, from);
  if (begun === null) return null;
  const counted: WorkingDay[] = [begun.day];
  let { day } = begun;
  let startMs = msOf(begun.at);
  let hereMs = msOf(closingOf(day)) - startMs;
  let leftMs = ms;
  while (leftMs > hereMs) {
    leftMs -= hereMs;
    const next = workingDayFrom(calendar, addDays(day.on, 1));
    if (next === null) return null;
    counted.push(next);
    day = next;
    startMs = msOf(openingOf(day));
    hereMs = msOf(closingOf(day)) - startMs;
  }
  return over(calendar, begun, counted, instantFromMs(startMs + leftMs));
}

/** The working time between two instants in milliseconds, 0 where the second is not later; null where not known. */
export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number | null {
  const first = officeDate(from);
  const last = officeDate(to);
  if (!isKnown(calendar, first) || !isKnown(calendar, last)) return null;
  let total = 0;
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const day = workingDay(calendar, date);
    if (day === null) continue;
    const startMs = Math.max(msOf(openingOf(day)), msOf(from));
    const endMs = Math.min(msOf(closingOf(day)), msOf(to));
    total += Math.max(0, endMs - startMs);
  }
  return total;
}

/** Working days that are wholly over between two instants, counted as {@link afterWorkingDays} does; null where not known. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number | null {
  const last = officeDate(to);
  if (!isKnown(calendar, last)) return null;
  const begun = beginning(calendar, from);
  if (begun === null) return null;
  let count = 0;
  for (let date = addDays(begun.day.on, 1); date <= last; date = addDays(date, 1)) {
    const day = workingDay(calendar, date);
    if (day !== null && (date < last || msOf(closingOf(day)) <= msOf(to))) count += 1;
  }
  return count;
}

function over(
  calendar: WorkingCalendar,
  begun: Beginning,
  counted: readonly WorkingDay[],
  at: Instant,
): WorkingTimeOver {
  const [first] = counted;
  const isSame = (day: WorkingDay): boolean =>
    day.hours.opens === first?.hours.opens && day.hours.closes === first.hours.closes;
  return {
    at,
    countedFrom: begun.at,
    without: holidaysBetween(calendar, begun.askedOn, counted.at(-1)?.on ?? begun.day.on),
    hours: first !== undefined && counted.every(isSame) ? first.hours : null,
  };
}

/** The holidays of some days, as far as the office would have been open on them. */
function holidaysBetween(calendar: WorkingCalendar, first: CivilDate, last: CivilDate): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const name = calendar.holidays.get(on);
    if (name !== undefined && calendar.hours[weekdayOf(on)] !== null) found.push({ on, name });
  }
  return found;
}
