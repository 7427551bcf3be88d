import { addDays, monthOf, officeDate, quartersBack } from '../../contract/for-window.ts';
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

/** The month of a day and those before it. */
function monthsBack(today: string): readonly OfferedPeriod[] {
  const months = [monthOf(today)];
  for (let [latest] = months; latest !== undefined && months.length < MONTHS_OFFERED; latest = months.at(-1))
    months.push(monthOf(addDays(latest.from, -1)));
  return months.map(({ from, to }) => ({ label: formatCuiDate(from).slice(3), from, to }));
}
