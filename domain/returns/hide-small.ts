import { invariant } from '../shared/invariant.ts';
import type { CountedReturn } from './count-return.ts';
import type { ReturnSection, SumOfLines } from './return-definition.ts';

/** Numbers of one line: of the whole, and of each stratum in the order of the definition. */
export interface LineNumbers {
  readonly all: number;
  readonly strata: readonly number[];
}

/** The same where a null is a number that is hidden. */
export interface ShownNumbers {
  readonly all: number | null;
  readonly strata: readonly (number | null)[];
}

/** Numbers from 1 to one below this are hidden. */
const SMALLEST_SHOWN = 5;

/** A line as it is shown, with the strata in which it may have cases at all, as far as a reader can tell. */
interface Decided extends ShownNumbers {
  readonly open: readonly number[];
}
type Numbers = ReadonlyMap<string, LineNumbers>;
/** As much of a definition as says what follows from what. */
interface Sections {
  readonly whole: { readonly id: string };
  readonly sections: readonly Section[];
  readonly sums: readonly SumOfLines[];
}
type Section = Pick<ReturnSection, 'kind' | 'of'> & { readonly lines: readonly { readonly id: string }[] };

export function numbersOf({ lines }: CountedReturn): Numbers {
  return new Map(
    lines.map(({ all, lineId, strata }) => [
      lineId,
      { all: all.length, strata: strata.map((cases) => cases.length) },
    ]),
  );
}

/**
 * The numbers with the small ones hidden, and with as many others as it takes that no hidden number can be worked out from
 * those that are shown: neither from a sum over lines nor from one over strata. Rule RET-8.
 *
 * Where the sum of lines is shown, at least two of them are hidden, the zeros among them too. Where a stratum gives a small
 * number away, the lines of its section are shown without strata. Whatever belongs to a hidden number is hidden with it.
 *
 * One file is looked at, by its sums. Two files over nearly the same days can still give away what lies between them.
 */
export function hideSmall(definition: Sections, numbers: Numbers): ReadonlyMap<string, ShownNumbers> {
  const forced: Forced = { lines: new Set(), strata: new Set() };
  // Each round can only force more; with every line of the sums forced there is nothing left to force.
  for (;;) {
    const decided = decideAll(definition, numbers, forced);
    if (!forceSums(definition.sums, decided, forced)) return decided;
  }
}

/** Lines that are hidden, or whose strata are, because another section would give them away. */
interface Forced {
  readonly lines: Set<string>;
  readonly strata: Set<string>;
}

function decideAll(definition: Sections, numbers: Numbers, forced: Forced): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>();
  const whole = of(numbers, definition.whole.id);
  decided.set(definition.whole.id, decideWhole(whole));
  for (const section of definition.sections) {
    const about = of(decided, section.of);
    const lines = section.lines.map(({ id }) => lineOf(section, id, { numbers, forced }));
    for (const [id, line] of decideSection(section.kind, lines, about)) decided.set(id, line);
  }
  return decided;
}

/** Where one side of a sum is hidden and the other can be added up, hides of the other what it takes; says whether it did. */
function forceSums(
  sums: readonly SumOfLines[],
  decided: ReadonlyMap<string, Decided>,
  { lines, strata }: Forced,
): boolean {
  const before = lines.size + strata.size;
  for (const { parts, total } of sums) {
    const isOpen = (id: string): boolean => of(decided, id).all === null;
    const hasOpenStratum = (id: string): boolean => of(decided, id).strata.includes(null);
    const sides = [total, ...parts];
    // Where only one place of death is possible, its number is that of the line: then the line is hidden.
    for (const id of sides)
      if (strata.has(id) && !hasOpenStratum(id) && isSaid(of(decided, id))) lines.add(id);
    if (sides.some(isOpen)) force(lines, { sides, total, isOpen });
    if (sides.some(hasOpenStratum)) force(strata, { sides, total, isOpen: hasOpenStratum });
  }
  return lines.size + strata.size > before;
}

function isSaid({ all }: ShownNumbers): boolean {
  return all !== null && all > 0;
}

/** A number that is hidden on one side needs another one that is hidden: the total, or else every part. */
function force(
  forced: Set<string>,
  {
    isOpen,
    sides,
    total,
  }: { readonly sides: readonly string[]; readonly total: string; readonly isOpen: (id: string) => boolean },
): void {
  if (!isOpen(total)) forced.add(total);
  else if (sides.filter(isOpen).length === 1) {
    for (const part of sides) if (part !== total) forced.add(part);
  }
}

function decideWhole({ all, strata }: LineNumbers): Decided {
  const hasSmall = isSmall(all) || strata.some(isSmall);
  return {
    all: isSmall(all) ? null : all,
    strata: hasSmall ? strata.map(() => null) : strata,
    open: strata.flatMap((number, at) => (hasSmall || number > 0 ? [at] : [])),
  };
}

type Kind = ReturnSection['kind'];

interface Line extends LineNumbers {
  readonly id: string;
  /** Another section would give its number away. */
  readonly isForced: boolean;
  /** Its number of the whole gives a small number away. */
  readonly isTelling: boolean;
  /** One of its strata does. */
  readonly hasTellingStratum: boolean;
}

/** Where the cases that do not count have no line of their own, their number still follows from those that do. */
function lineOf(
  { kind, of: about }: Section,
  id: string,
  { forced, numbers }: { readonly numbers: Numbers; readonly forced: Forced },
): Line {
  const line = of(numbers, id);
  const whole = of(numbers, about);
  const isTelling = (number: number, outOf: number): boolean =>
    isSmall(number) || (kind !== 'parts' && isSmall(outOf - number));
  return {
    ...line,
    id,
    isForced: forced.lines.has(id),
    isTelling: forced.lines.has(id) || isTelling(line.all, whole.all),
    hasTellingStratum:
      forced.strata.has(id) || line.strata.some((number, at) => isTelling(number, whole.strata[at] ?? 0)),
  };
}

function decideSection(
  kind: Kind,
  lines: readonly Line[],
  about: Decided,
): readonly (readonly [string, Decided])[] {
  const hidden = about.all === null ? idsOf(lines) : hiddenLines(kind, lines);
  const areAllWithout =
    kind !== 'apart' && lines.some(({ hasTellingStratum, id }) => hidden.has(id) || hasTellingStratum);
  return lines.map((line) => {
    const all = hidden.has(line.id) ? null : line.all;
    const isWithout =
      about.strata.includes(null) ||
      all === null ||
      // A line with every case of the line it is about has its strata too, and they are shown there.
      (all !== about.all && (areAllWithout || line.hasTellingStratum));
    return [line.id, decidedLine({ line, all, isWithout, open: about.open })] as const;
  });
}

/** The lines whose number of the whole is hidden, where the number they are about is shown. */
function hiddenLines(kind: Kind, lines: readonly Line[]): ReadonlySet<string> {
  const telling = lines.filter(({ isTelling }) => isTelling);
  if (telling.length === 0 || kind === 'apart') return idsOf(telling);
  if (kind === 'together') return idsOf(lines);
  const under = lines.filter(({ all, isForced }) => isForced || all < SMALLEST_SHOWN);
  if (under.length > 1) return idsOf(under);
  const [next] = lines.filter((line) => !under.includes(line)).toSorted((one, other) => one.all - other.all);
  return idsOf(next === undefined ? under : [...under, next]);
}

function decidedLine({
  all,
  isWithout,
  line,
  open,
}: {
  readonly all: number | null;
  readonly isWithout: boolean;
  readonly line: LineNumbers;
  readonly open: readonly number[];
}): Decided {
  // Where only one stratum has cases at all, its number is that of the whole.
  const areHidden = open.length > 1 ? isWithout : all === null;
  const strata = line.strata.map((number, at) =>
    areHidden && all !== 0 && open.includes(at) ? null : number,
  );
  return {
    all,
    strata,
    open: strata.includes(null) ? open : strata.flatMap((number, at) => (number === 0 ? [] : [at])),
  };
}

function isSmall(number: number): boolean {
  return number > 0 && number < SMALLEST_SHOWN;
}

function idsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.map(({ id }) => id));
}

function of<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const found = map.get(id);
  invariant(found !== undefined, 'a section stands after the line that it is about');
  return found;
}
