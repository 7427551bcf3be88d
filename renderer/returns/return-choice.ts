import { create } from 'zustand';
import { officeDate, type Quarter, quartersBack } from '../../contract/for-window.ts';
import type { ReturnView } from '../../contract/return-view.ts';
import { nowInstant } from '../clock.ts';
import { readTypedDate } from '../format/typed-date.ts';

/** Two years and the quarter that is under way. */
const QUARTERS_OFFERED = 9;
export const OTHER_DATES = 'other-dates';

/** Which period somebody looks at, kept while the window is open: whoever opens a case from a number comes back to it. */
export interface ReturnChoice {
  /** First day of a quarter, or `OTHER_DATES`. */
  readonly quarter: string;
  readonly by: ReturnView['by'];
  readonly fromText: string;
  readonly toText: string;
  /** For the file alone: the numbers under 5 are hidden in it. */
  readonly hidesSmall: boolean;
}

const choices = create<{ readonly choice: ReturnChoice | null }>()(() => ({ choice: null }));

export function useReturnChoice(): readonly [ReturnChoice, (changed: Partial<ReturnChoice>) => void] {
  const chosen = choices((state) => state.choice) ?? {
    quarter: offeredQuarters()[0]?.from ?? OTHER_DATES,
    by: 'death',
    fromText: '',
    toText: '',
    hidesSmall: true,
  };
  return [chosen, (changed) => choices.setState({ choice: { ...chosen, ...changed } })];
}

/** The quarters of the financial year, the one under way first. */
export function offeredQuarters(): readonly Quarter[] {
  return quartersBack(officeDate(nowInstant()), QUARTERS_OFFERED);
}

export interface ChosenPeriod {
  readonly from: string;
  readonly to: string;
}

/** The days that are chosen; null while typed dates are none, or stand the wrong way round. */
export function periodOf({ fromText, quarter, toText }: ReturnChoice): ChosenPeriod | null {
  const offered = offeredQuarters().find(({ from }) => from === quarter);
  if (offered !== undefined) return { from: offered.from, to: offered.to };
  const latestYear = Number(officeDate(nowInstant()).slice(0, 4));
  const from = readTypedDate(fromText, latestYear);
  const to = readTypedDate(toText, latestYear);
  return from === null || to === null || from > to ? null : { from, to };
}

/** Both dates can be read, and the last day is before the first. */
export function isBackwards({ fromText, toText }: ReturnChoice): boolean {
  const latestYear = Number(officeDate(nowInstant()).slice(0, 4));
  const from = readTypedDate(fromText, latestYear);
  const to = readTypedDate(toText, latestYear);
  return from !== null && to !== null && from > to;
}
