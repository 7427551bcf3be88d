import type { CompletionStart } from '../clocks/targets.ts';
import type { CaseId } from '../shared/ids.ts';
import { isSameValue } from '../shared/same-value.ts';
import { type CountedLine, type CountedReturn, countReturn } from './count-return.ts';
import type { LineNumbers } from './hide-small.ts';
import type { Period, PeriodDay } from './period.ts';
import type { ReturnDefinition, ReturnLine, ReturnSection } from './return-definition.ts';
import type { ReturnId } from './return-definitions.ts';
import type { ReturnFacts } from './return-facts.ts';

/** A line as it was worded. */
export type LineWording = Pick<ReturnLine, 'id' | 'label' | 'how'>;

/** The words of a definition as they stood, so that a count reads the same after the program has changed. */
export interface ReturnWording extends Pick<
  ReturnDefinition,
  'title' | 'version' | 'validFrom' | 'basis' | 'sums'
> {
  readonly strata: readonly { readonly id: string; readonly label: string }[];
  readonly whole: LineWording;
  readonly sections: readonly (Pick<ReturnSection, 'id' | 'title' | 'kind' | 'of'> & {
    readonly lines: readonly LineWording[];
  })[];
}

/** The cases behind the numbers of one line, each by its place in the list of cases. */
export interface FrozenLine {
  readonly lineId: string;
  readonly all: readonly number[];
  readonly strata: readonly (readonly number[])[];
}

/** What was not recorded, and in which cases. */
export interface FrozenMissing {
  readonly id: string;
  /** `7 cases have no …`. */
  readonly words: string;
  readonly cases: readonly number[];
}

/**
 * A return as it stood at one moment: words, numbers and, for each case, what was counted of it. It needs nothing of the
 * program to be read again. Frozen as one entry of the record, and never changed. Rule RET-9.
 */
export interface FrozenReturn extends Period {
  readonly definition: ReturnId;
  readonly by: PeriodDay;
  /** What the office had chosen when it was counted. */
  readonly completionFrom: CompletionStart;
  readonly wording: ReturnWording;
  readonly lines: readonly FrozenLine[];
  readonly missing: readonly FrozenMissing[];
  /** What was counted of each case of the period. */
  readonly cases: readonly ReturnFacts[];
  /** What is recorded of those that are in no period for want of a day; their places follow those of the cases. */
  readonly undated: readonly ReturnFacts[];
  /** The record that was counted: its newest entry (SHA-256, hex) and how many there were. */
  readonly record: { readonly chainHead: string; readonly chainLength: number };
}

/** What a count is made of. */
export type Countable = Pick<
  FrozenReturn,
  'definition' | 'by' | 'from' | 'to' | 'completionFrom' | 'cases' | 'undated' | 'record'
>;

/** Counts, and writes the words down beside the numbers. */
export function frozenReturn(definition: ReturnDefinition, counted: Countable): FrozenReturn {
  const numbers = countReturn(definition, counted.cases, counted.undated);
  const places = new Map([...counted.cases, ...counted.undated].map(({ caseId }, at) => [caseId, at]));
  const placesOf = (cases: readonly CaseId[]): readonly number[] =>
    cases.flatMap((caseId) => places.get(caseId) ?? []);
  return {
    ...counted,
    wording: wordingOf(definition),
    lines: numbers.lines.map(({ all, lineId, strata }) => ({
      lineId,
      all: placesOf(all),
      strata: strata.map(placesOf),
    })),
    missing: missingIn(definition, numbers).map(({ cases, ...about }) => ({
      ...about,
      cases: placesOf(cases),
    })),
  };
}

function missingIn(
  { missing }: ReturnDefinition,
  numbers: CountedReturn,
): readonly { readonly id: string; readonly words: string; readonly cases: readonly CaseId[] }[] {
  return missing.flatMap(({ id, many, one }) => {
    const cases = numbers.missing.find(({ missingId }) => missingId === id)?.cases ?? [];
    if (cases.length === 0) return [];
    return [{ id, words: `${String(cases.length)} ${cases.length === 1 ? one : many}`, cases }];
  });
}

function wordingOf(definition: ReturnDefinition): ReturnWording {
  return {
    title: definition.title,
    version: definition.version,
    validFrom: definition.validFrom,
    basis: definition.basis,
    sums: definition.sums,
    strata: definition.strata.map(({ id, label }) => ({ id, label })),
    whole: wordsOf(definition.whole),
    sections: definition.sections.map(({ id, kind, lines, of, title }) => ({
      id,
      title,
      kind,
      of,
      lines: lines.map(wordsOf),
    })),
  };
}

function wordsOf({ how, id, label }: LineWording): LineWording {
  return { id, label, how };
}

/** How many cases each line has. */
export function frozenNumbers({ lines }: Pick<FrozenReturn, 'lines'>): ReadonlyMap<string, LineNumbers> {
  return new Map(
    lines.map(({ all, lineId, strata }) => [
      lineId,
      { all: all.length, strata: strata.map((cases) => cases.length) },
    ]),
  );
}

/** The cases behind each number, by their ids. */
export function frozenLines({ cases, lines }: FrozenReturn): readonly CountedLine[] {
  const idsOf = (places: readonly number[]): readonly CaseId[] =>
    places.flatMap((at) => cases[at]?.caseId ?? []);
  return lines.map(({ all, lineId, strata }) => ({ lineId, all: idsOf(all), strata: strata.map(idsOf) }));
}

/**
 * Whether the frozen cases, counted again by this program, give the frozen numbers. They do not where a definition was
 * changed without a new name. Rule RET-11.
 */
export function isCountedAlike(definition: ReturnDefinition, frozen: FrozenReturn): boolean {
  return isSameValue(frozenReturn(definition, frozen).lines, frozen.lines);
}
