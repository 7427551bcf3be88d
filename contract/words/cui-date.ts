import { weekdayOf } from '../../contract/for-window.ts';
import { WEEKDAY_WORDS } from '../words/weekday-words.ts';

/**
 * Dates as the NHS Common User Interface shows them. The months stand in a fixed table because the platform's own
 * formatter writes "Sept" for British English and follows regional settings; CUI forbids both.
 */
const MONTHS = [
  ['Jan', 'January'],
  ['Feb', 'February'],
  ['Mar', 'March'],
  ['Apr', 'April'],
  ['May', 'May'],
  ['Jun', 'June'],
  ['Jul', 'July'],
  ['Aug', 'August'],
  ['Sep', 'September'],
  ['Oct', 'October'],
  ['Nov', 'November'],
  ['Dec', 'December'],
] as const;

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CIVIL_DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

function partsOf(
  date: string,
): { readonly year: string; readonly month: readonly [string, string]; readonly day: string } | null {
  const [, year, month, day] = CIVIL_DATE.exec(date) ?? [];
  const names = MONTHS[Number(month) - 1];
  return year === undefined || day === undefined || names === undefined ? null : { year, month: names, day };
}

/**
 * `2026-11-18` as `18-Nov-2026`.
 *
 * @param date civil date, YYYY-MM-DD
 * @returns the text as given when it is not such a date, so that a record never shows nothing
 */
export function formatCuiDate(date: string): string {
  const parts = partsOf(date);
  return parts === null ? date : `${parts.day}-${parts.month[0]}-${parts.year}`;
}

/**
 * `2026-11-18T03:40` as `18-Nov-2026 03:40`.
 *
 * @param dateTime civil date and 24-hour time in the office's time zone; seconds are left out
 */
export function formatCuiDateTime(dateTime: string): string {
  const [, date, time] = CIVIL_DATE_TIME.exec(dateTime) ?? [];
  return date === undefined || time === undefined ? dateTime : `${formatCuiDate(date)} ${time}`;
}

/** `2026-11-20` as `Fri 20-Nov-2026`, where working days matter. */
export function formatDay(date: string): string {
  return CIVIL_DATE.test(date)
    ? `${WEEKDAY_WORDS[weekdayOf(date)].slice(0, 3)} ${formatCuiDate(date)}`
    : date;
}

/** `2026-11-20T09:12` as `Fri 20-Nov-2026 09:12`. */
export function formatDayTime(dateTime: string): string {
  const [, date, time] = CIVIL_DATE_TIME.exec(dateTime) ?? [];
  return date === undefined || time === undefined ? dateTime : `${formatDay(date)} ${time}`;
}

/** `2026-11-08` as `8 November 2026`: for families and for screen readers, which read short months badly. */
export function formatLongDate(date: string): string {
  const parts = partsOf(date);
  return parts === null ? date : `${Number(parts.day)} ${parts.month[1]} ${parts.year}`;
}

/** `2026-11-08T09:05` as `8 November 2026 at 09:05`, for `aria-label`. */
export function formatLongDateTime(dateTime: string): string {
  const [, date, time] = CIVIL_DATE_TIME.exec(dateTime) ?? [];
  return date === undefined || time === undefined ? dateTime : `${formatLongDate(date)} at ${time}`;
}

/**
 * Month number of a name or its first letters.
 *
 * @param name at least three letters of an English month, any case; "sept" is accepted
 * @returns 1 to 12, or null
 */
export function monthNumber(name: string): number | null {
  const written = name.toLowerCase();
  if (written.length < 3) return null;
  const index = MONTHS.findIndex(([, long]) => long.toLowerCase().startsWith(written));
  return index === -1 ? null : index + 1;
}
