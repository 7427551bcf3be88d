import type { OfficeTimeView } from '../../../contract/views.ts';
import { spanInWords } from '../../../contract/words/span.ts';
import { workingDaysBetween, workingTimeBetween } from '../../../contract/for-window.ts';

/** How much of the office's own time lies between two instants; null where the holidays on the way are not known. */
export function officeTimeInWords(time: OfficeTimeView, from: string, to: string): string | null {
  const calendar = {
    hours: time.officeHours,
    holidays: new Map(
      time.holidays.filter(({ state }) => state !== 'open').map(({ name, on }) => [on, name]),
    ),
    knownFrom: time.holidaysKnownFrom,
    knownTo: time.holidaysKnownTo,
  };
  const days = workingDaysBetween(calendar, from, to);
  const ms = workingTimeBetween(calendar, from, to);
  if (days === null || ms === null) return null;
  const whole = days === 1 ? '1 whole working day' : `${String(days)} whole working days`;
  return `So far ${hoursInWords(ms)} of office time, ${whole}.`;
}

/** Office time is told in hours: a day of it is no day of the calendar. */
function hoursInWords(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  return hours < 48 ? spanInWords(ms) : `${String(hours)} h`;
}
