import { addDays, type CivilDate, daysBetween, isCivilDate } from '../shared/time.ts';

/** Which day of a case puts it into a period: that of the death, or that of the declaration that stands. Rule RET-2. */
export const PERIOD_DAYS = ['death', 'declaration'] as const;
export type PeriodDay = (typeof PERIOD_DAYS)[number];

/** Days of the office, both of them included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Every case of a period is read for one return. */
const MOST_DAYS = 366;

/** Whether both are days, the last is not before the first, and the two are no more than a year apart. */
export function isPeriod({ from, to }: Period): boolean {
  // A schema asks this although it has found already that one of them is no date.
  if (!isCivilDate(from) || !isCivilDate(to)) return false;
  const days = daysBetween(from, to) + 1;
  return days >= 1 && days <= MOST_DAYS;
}

/** A quarter of a financial year, which begins on 1 April. */
export interface Quarter extends Period {
  /** `Quarter 3 of 2026/27`. */
  readonly name: string;
}

/** The quarter of the financial year in which a day lies. Rule RET-2. */
export function quarterOf(day: CivilDate): Quarter {
  const year = Number(day.slice(0, 4));
  const quarterOfYear = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const begins = year * 4 + quarterOfYear;
  const financialYear = quarterOfYear === 0 ? year - 1 : year;
  const number = quarterOfYear === 0 ? 4 : quarterOfYear;
  return {
    name: `Quarter ${String(number)} of ${String(financialYear)}/${String(financialYear + 1).slice(-2)}`,
    from: firstDay(begins),
    to: addDays(firstDay(begins + 1), -1),
  };
}

/** The quarter of a day and those before it, newest first. */
export function quartersBack(day: CivilDate, count: number): readonly Quarter[] {
  const quarters = [quarterOf(day)];
  while (quarters.length < count) {
    const earliest = quarters.at(-1);
    if (earliest === undefined) break;
    quarters.push(quarterOf(addDays(earliest.from, -1)));
  }
  return quarters;
}

/** The first day of a quarter, counted from the year 0. */
function firstDay(quarters: number): CivilDate {
  const year = Math.floor(quarters / 4);
  const month = (quarters % 4) * 3 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
