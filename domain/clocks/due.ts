import { addDays, type Instant, instantFromMs, instantOf, msOf, officeDate } from '../shared/time.ts';
import type { Due } from './clock.ts';
import type { TargetLength } from './targets.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { afterWorkingDays, afterWorkingTime, type WorkingTimeOver } from './working-time.ts';

const HOUR_MS = 3_600_000;
const PLAIN = { countedFrom: null, without: [], hours: null, registerOffice: null } as const;

/** When a length that begins at an instant is over. Rules CLK-4 and CLK-5. */
export function dueAfter(calendar: WorkingCalendar, from: Instant, length: TargetLength | null): Due {
  if (length === null) return { kind: 'none' };
  switch (length.unit) {
    case 'hours':
      return { ...PLAIN, kind: 'at', at: instantFromMs(msOf(from) + length.count * HOUR_MS), length };
    case 'days':
      return dueAfterDays(from, length.count);
    case 'working-hours':
      return worked(calendar, length, from, afterWorkingTime(calendar, from, length.count * HOUR_MS));
    case 'working-days':
      return worked(calendar, length, from, afterWorkingDays(calendar, from, length.count));
    default:
      return length.unit satisfies never;
  }
}

/** The end of the last of so many calendar days, the day of the start not counted. Rule CLK-5. */
export function dueAfterDays(from: Instant, count: number): Extract<Due, { readonly kind: 'at' }> {
  const at = instantOf(`${addDays(officeDate(from), count)}T23:59`);
  return { ...PLAIN, kind: 'at', at, length: { count, unit: 'days' } };
}

/** A time that somebody named. */
export function dueAt(at: Instant): Extract<Due, { readonly kind: 'at' }> {
  return { ...PLAIN, kind: 'at', at, length: null };
}

function worked(
  calendar: WorkingCalendar,
  length: TargetLength,
  from: Instant,
  over: WorkingTimeOver | null,
): Due {
  if (over === null) return { kind: 'not-known', length, knownTo: calendar.knownTo };
  const { at, countedFrom, hours, without } = over;
  return {
    kind: 'at',
    at,
    length,
    countedFrom: countedFrom === from ? null : countedFrom,
    without,
    hours,
    registerOffice: null,
  };
}
