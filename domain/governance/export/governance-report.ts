import { hideSmall, type LineNumbers, type ShownNumbers } from '../../returns/hide-small.ts';
import type { Period } from '../../returns/period.ts';
import type { CivilDate } from '../../shared/time.ts';
import type { ConcernFacts } from './concern-facts.ts';
import { ALL_CONCERNS, TREND_SECTIONS, type TrendSection, type TrendSectionId } from './trend-lines.ts';
import { WAITS, type WaitName, type WaitingTime, waitingTime } from './waiting-times.ts';

/** The numbers of one line: of the whole period and of each of its months. A null is hidden. */
export interface TrendNumbers extends ShownNumbers {
  readonly id: string;
}

/** What a governance export says. Rules GOVL-8 and GOVL-9. */
export interface GovernanceReport extends Period {
  readonly smallHidden: boolean;
  /** `2026-11`, in order. */
  readonly months: readonly string[];
  /** Deaths by the month of the declaration that stands. */
  readonly deathsScrutinised: ShownNumbers;
  readonly concerns: TrendNumbers;
  readonly sections: readonly { readonly id: TrendSectionId; readonly lines: readonly TrendNumbers[] }[];
  readonly waits: readonly {
    readonly wait: WaitName;
    readonly all: WaitingTime;
    readonly months: readonly WaitingTime[];
  }[];
  /** Every concern that was raised in the period; null in a report for outside the trust. */
  readonly lines: readonly ConcernFacts[] | null;
}

/**
 * @param facts the concerns of cases that are not void; those of other days are left out
 * @param deaths deaths scrutinised, by month
 */
export function governanceReport(
  period: Period,
  facts: readonly ConcernFacts[],
  deaths: ReadonlyMap<string, number>,
  smallHidden: boolean,
): GovernanceReport {
  const months = monthsOf(period);
  const raised = facts.filter(({ raisedOn }) => raisedOn >= period.from && raisedOn <= period.to);
  const shown = shownNumbers(raised, months, smallHidden);
  const numbersOf = (id: string): TrendNumbers => ({
    id,
    ...(shown.get(id) ?? { all: null, strata: months.map(() => null) }),
  });
  return {
    ...period,
    smallHidden,
    months,
    deathsScrutinised: deathsOf(deaths, months, smallHidden),
    concerns: numbersOf(ALL_CONCERNS),
    sections: sectionsOf(smallHidden).map(({ id, lines }) => ({
      id,
      lines: lines.map((line) => numbersOf(line.id)),
    })),
    waits: WAITS.map((wait) => ({
      wait,
      all: waitingTime(raised, wait, smallHidden),
      months: months.map((month) =>
        waitingTime(
          raised.filter(({ raisedOn }) => raisedOn.startsWith(month)),
          wait,
          smallHidden,
        ),
      ),
    })),
    lines: smallHidden ? null : raised,
  };
}

/** How far notifications have come and what came of them can be taken from one another: outside the trust one is enough. */
function sectionsOf(smallHidden: boolean): readonly TrendSection[] {
  return smallHidden ? TREND_SECTIONS.filter(({ id }) => id !== 'states') : TREND_SECTIONS;
}

type Numbers = ReadonlyMap<string, LineNumbers>;

function shownNumbers(
  raised: readonly ConcernFacts[],
  months: readonly string[],
  smallHidden: boolean,
): ReadonlyMap<string, ShownNumbers> {
  const counted = (counts: (facts: ConcernFacts) => boolean): LineNumbers => {
    const found = raised.filter(counts);
    return {
      all: found.length,
      strata: months.map((month) => found.filter(({ raisedOn }) => raisedOn.startsWith(month)).length),
    };
  };
  const numbers: Numbers = new Map([
    [ALL_CONCERNS, counted(() => true)],
    ...TREND_SECTIONS.flatMap(({ lines }) => lines.map(({ counts, id }) => [id, counted(counts)] as const)),
  ]);
  return smallHidden
    ? hideSmall({ whole: { id: ALL_CONCERNS }, sections: sectionsOf(true), sums: [] }, numbers)
    : numbers;
}

const DEATHS = 'deaths';

function deathsOf(
  deaths: ReadonlyMap<string, number>,
  months: readonly string[],
  smallHidden: boolean,
): ShownNumbers {
  const strata = months.map((month) => deaths.get(month) ?? 0);
  const numbers = { all: strata.reduce((sum, number) => sum + number, 0), strata };
  if (!smallHidden) return numbers;
  return (
    hideSmall({ whole: { id: DEATHS }, sections: [], sums: [] }, new Map([[DEATHS, numbers]])).get(DEATHS) ??
    numbers
  );
}

/** The months that a period touches. */
function monthsOf({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 12
    ? `${String(year + 1)}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

/** The first day of the month of a day. */
export function monthBegin(day: CivilDate): CivilDate {
  return `${day.slice(0, 7)}-01`;
}
