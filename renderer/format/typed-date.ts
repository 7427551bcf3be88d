import { monthNumber } from '../../contract/words/cui-date.ts';

const NUMBERS_ONLY = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/;
const MONTH_BY_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]*([a-z]{3,9})[\s.,/-]*(\d{2}|\d{4})$/i;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function fullYear(written: string, latestYear: number | null): number | null {
  if (written.length === 4) return Number(written);
  if (latestYear === null) return null;
  const sameCentury = latestYear - (latestYear % 100) + Number(written);
  return sameCentury > latestYear ? sameCentury - 100 : sameCentury;
}

function civilDate(year: number | null, month: number | null, day: number): string | null {
  if (year === null || year < 1850 || month === null || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(month, year)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads a date as people type it: `18-Nov-2026`, `3 nov 2026`, `03/11/2026`, `3.11.26`. Day before month, always.
 *
 * @param latestYear a two-digit year is the last such year up to this one; null refuses two-digit years, which a
 *   date of birth must (26 may be 1926 or 2026)
 * @returns YYYY-MM-DD of a day that exists, or null
 */
export function readTypedDate(text: string, latestYear: number | null): string | null {
  const written = text.trim();
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(written) ?? [];
  if (isoYear !== undefined) return civilDate(Number(isoYear), Number(isoMonth), Number(isoDay));

  const [, numberDay, numberMonth, numberYear] = NUMBERS_ONLY.exec(written) ?? [];
  if (numberYear !== undefined)
    return civilDate(fullYear(numberYear, latestYear), Number(numberMonth), Number(numberDay));

  const [, day, monthName, year] = MONTH_BY_NAME.exec(written) ?? [];
  if (monthName === undefined || year === undefined) return null;
  return civilDate(fullYear(year, latestYear), monthNumber(monthName), Number(day));
}
