import { create } from 'zustand';
import { isPeriod, officeDate, type Quarter, quartersBack } from '../../contract/for-window.ts';
import type { ReturnForm } from '../../contract/return-forms.ts';
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
  /** The typed days that somebody asked to be counted. Half a date is often a date too, of another year. */
  readonly dates: ChosenPeriod | null;
  /** For the file alone: the numbers under 5 are hidden in it. */
  readonly hidesSmall: boolean;
  readonly form: ReturnForm;
  readonly shown: ShownReturn;
}

/** The numbers as they stand, those of a frozen return, or what changed from one to a later one (null: to now). */
export type ShownReturn =
  | { readonly kind: 'now' }
  | { readonly kind: 'frozen'; readonly snapshot: string }
  | { readonly kind: 'changes'; readonly earlier: string; readonly later: string | null };

export const SHOW_NOW: ShownReturn = { kind: 'now' };

const choices = create<{ readonly choice: ReturnChoice | null }>()(() => ({ choice: null }));

export function useReturnChoice(): readonly [ReturnChoice, (changed: Partial<ReturnChoice>) => void] {
  const chosen = choices((state) => state.choice) ?? {
    quarter: offeredQuarters()[0]?.from ?? OTHER_DATES,
    by: 'death',
    fromText: '',
    toText: '',
    dates: null,
    hidesSmall: true,
    form: 'csv',
    shown: SHOW_NOW,
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

/** The days that are chosen; null where other dates are wanted and none were asked for yet. */
export function periodOf({ dates, quarter }: ReturnChoice): ChosenPeriod | null {
  if (quarter === OTHER_DATES) return dates;
  const found = offeredQuarters().find(({ from }) => from === quarter);
  return found === undefined ? null : { from: found.from, to: found.to };
}

export type TypedPeriod =
  { readonly ok: true; readonly period: ChosenPeriod } | { readonly ok: false; readonly why: string };

/** What the two typed days come to. */
export function typedPeriod({ fromText, toText }: ReturnChoice): TypedPeriod {
  const latestYear = Number(officeDate(nowInstant()).slice(0, 4));
  const from = readTypedDate(fromText, latestYear);
  const to = readTypedDate(toText, latestYear);
  if (from === null || to === null) return { ok: false, why: 'Enter the first and the last day.' };
  if (from > to) return { ok: false, why: 'The last day is before the first.' };
  if (!isPeriod({ from, to })) return { ok: false, why: 'A period has a year at most.' };
  return { ok: true, period: { from, to } };
}
