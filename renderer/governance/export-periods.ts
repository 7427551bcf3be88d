import { officeDate, quartersBack } from '../../contract/for-window.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { nowInstant } from '../clock.ts';

export interface OfferedPeriod {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const MONTHS_OFFERED = 7;
const QUARTERS_OFFERED = 5;

/** The months and quarters up to today, the newest first; what is under way ends with its own last day. */
export function offeredPeriods(): readonly OfferedPeriod[] {
  const today = officeDate(nowInstant());
  return [...monthsBack(today), ...quartersBack(today, QUARTERS_OFFERED).map(asOffered)].map((period) =>
    period.to >= today ? { ...period, label: `${period.label}, so far` } : period,
  );
}

function asOffered({ from, name, to }: ReturnType<typeof quartersBack>[number]): OfferedPeriod {
  return { label: name, from, to };
}

function monthsBack(today: string): readonly OfferedPeriod[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return Array.from({ length: MONTHS_OFFERED }, (_none, back) => {
    const count = year * 12 + month - 1 - back;
    const from = firstOf(count);
    const last = new Date(Date.UTC(Math.floor((count + 1) / 12), (count + 1) % 12, 0)).getUTCDate();
    return { label: formatCuiDate(from).slice(3), from, to: `${from.slice(0, 8)}${String(last)}` };
  });
}

/** The first day of a month, counted from the year 0. */
function firstOf(months: number): string {
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
