import type { CaseId } from '../shared/ids.ts';
import type { CivilDate } from '../shared/time.ts';
import { isSameValue } from '../shared/same-value.ts';
import type { CountedLine } from './count-return.ts';
import type { PeriodDay } from './period.ts';
import type { ReturnFacts } from './return-facts.ts';

/** One count of a period: the cases behind each number, and what was counted of each case. */
export interface Count {
  readonly by: PeriodDay;
  /** Ids, in the order in which each line has them. */
  readonly strata: readonly string[];
  readonly lines: readonly CountedLine[];
  readonly cases: readonly ReturnFacts[];
}

/** How a case that is not in a count stood when it was made. */
export type Standing =
  { readonly kind: 'not-opened' | 'void' } | { readonly kind: 'outside'; readonly facts: ReturnFacts };

/** How the cases stood that are in one of the two counts only. */
export interface Elsewhere {
  /** Those that only the later count has, when the earlier was made. */
  readonly earlier: ReadonlyMap<CaseId, Standing>;
  /** Those that only the earlier count has, when the later was made. */
  readonly later: ReadonlyMap<CaseId, Standing>;
}

/** One number then and now. `after` is always `before` and those that came, less those that went. Rule RET-10. */
export interface NumberChange {
  readonly before: number;
  readonly after: number;
  readonly came: readonly CaseId[];
  readonly went: readonly CaseId[];
}

export interface LineChange {
  readonly lineId: string;
  readonly all: NumberChange;
  readonly strata: readonly NumberChange[];
}

/** What a return looks at, as something that can have changed. */
export const COMPARED_FACTS = [
  'diedOn',
  'declaredOn',
  'setting',
  'age',
  'reviewed',
  'completion',
  'coroner',
  'urgentRelease',
  'bereaved',
  'passedOn',
] as const satisfies readonly (keyof ReturnFacts)[];
export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** Why a case counts otherwise than before. */
export type ChangeReason =
  | { readonly kind: 'opened-since' | 'voided' | 'void-taken-back' | 'definition' }
  /** The day that puts a case into a period. */
  | { readonly kind: 'day'; readonly before: CivilDate | null; readonly after: CivilDate | null }
  | {
      readonly kind: 'fact';
      readonly fact: ComparedFact;
      readonly before: ReturnFacts;
      readonly after: ReturnFacts;
    };

export interface CaseChange {
  readonly caseId: CaseId;
  /** `came-in`: only the later count has it. `went-out`: only the earlier. `within`: both, in other lines. */
  readonly moved: 'came-in' | 'went-out' | 'within';
  /** Lines in which it counts now and did not. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** Never empty. */
  readonly reasons: readonly ChangeReason[];
}

export interface Comparison {
  /** The lines that both counts have and that differ anywhere, in the order of the later. */
  readonly lines: readonly LineChange[];
  /** Every case that counts anywhere otherwise than before. */
  readonly cases: readonly CaseChange[];
  /** Lines of one definition that the other does not have: no number of theirs can be compared. */
  readonly onlyEarlier: readonly string[];
  readonly onlyLater: readonly string[];
}

/** What changed between two counts of a period, number by number and case by case, and why. Rule RET-10. */
export function compareCounts(earlier: Count, later: Count, elsewhere: Elsewhere): Comparison {
  const before = linesOf(earlier);
  const after = linesOf(later);
  const both = [...after.keys()].filter((id) => before.has(id));
  const lines = both.map((id) => lineChange(id, before, after));
  return {
    lines: lines.filter(isChanged),
    cases: caseChanges({ earlier, later, elsewhere, lines }),
    onlyEarlier: [...before.keys()].filter((id) => !after.has(id)),
    onlyLater: [...after.keys()].filter((id) => !before.has(id)),
  };
}

/** The cases of each line and stratum: a stratum is known by its id, whatever its place. */
type Lines = ReadonlyMap<string, { readonly line: CountedLine; readonly strata: readonly string[] }>;

function linesOf({ lines, strata }: Count): Lines {
  return new Map(lines.map((line) => [line.lineId, { line, strata }]));
}

function lineChange(lineId: string, before: Lines, after: Lines): LineChange {
  const old = before.get(lineId);
  const fresh = after.get(lineId);
  const oldOf = (stratum: string): readonly CaseId[] => old?.line.strata[old.strata.indexOf(stratum)] ?? [];
  return {
    lineId,
    all: numberChange(old?.line.all ?? [], fresh?.line.all ?? []),
    strata: (fresh?.strata ?? []).map((stratum, at) =>
      numberChange(oldOf(stratum), fresh?.line.strata[at] ?? []),
    ),
  };
}

function numberChange(before: readonly CaseId[], after: readonly CaseId[]): NumberChange {
  const was = new Set(before);
  const is = new Set(after);
  return {
    before: was.size,
    after: is.size,
    came: [...is].filter((id) => !was.has(id)),
    went: [...was].filter((id) => !is.has(id)),
  };
}

function isChanged({ all, strata }: LineChange): boolean {
  return [all, ...strata].some(({ came, went }) => came.length + went.length > 0);
}

interface Compared {
  readonly earlier: Count;
  readonly later: Count;
  readonly elsewhere: Elsewhere;
  readonly lines: readonly LineChange[];
}

function caseChanges({ earlier, elsewhere, later, lines }: Compared): readonly CaseChange[] {
  const was = byCase(earlier.cases);
  const is = byCase(later.cases);
  const isTouched = new Set(
    lines.flatMap(({ all, strata }) => [all, ...strata].flatMap(({ came, went }) => [...came, ...went])),
  );
  return [...isTouched].map((caseId) => {
    const before = was.get(caseId) ?? elsewhere.earlier.get(caseId) ?? NOT_OPENED;
    const after = is.get(caseId) ?? elsewhere.later.get(caseId) ?? NOT_OPENED;
    return {
      caseId,
      moved: !was.has(caseId) ? 'came-in' : is.has(caseId) ? 'within' : 'went-out',
      came: lines.filter(({ all }) => all.came.includes(caseId)).map(({ lineId }) => lineId),
      went: lines.filter(({ all }) => all.went.includes(caseId)).map(({ lineId }) => lineId),
      reasons: reasonsOf(before, after, later.by),
    };
  });
}

const NOT_OPENED: Standing = { kind: 'not-opened' };
type Found = ReturnFacts | Standing;

function byCase(cases: readonly ReturnFacts[]): ReadonlyMap<CaseId, ReturnFacts> {
  return new Map(cases.map((facts) => [facts.caseId, facts]));
}

/** In the order in which a person would tell it: there at all, in the period, counted as what. */
function reasonsOf(before: Found, after: Found, by: PeriodDay): readonly ChangeReason[] {
  const old = factsIn(before);
  const fresh = factsIn(after);
  if (old === null || fresh === null) return [{ kind: absence(before, after) }];
  const day = by === 'death' ? 'diedOn' : 'declaredOn';
  const reasons: readonly ChangeReason[] = COMPARED_FACTS.filter(
    (fact) => !isSameValue(old[fact], fresh[fact]),
  ).map((fact) =>
    fact === day
      ? { kind: 'day', before: old[day], after: fresh[day] }
      : { kind: 'fact', fact, before: old, after: fresh },
  );
  return reasons.length === 0 ? [{ kind: 'definition' }] : reasons;
}

/** Why a case has no facts on one of the two sides. */
function absence(before: Found, after: Found): 'opened-since' | 'voided' | 'void-taken-back' {
  if ('kind' in after && after.kind !== 'outside') return 'voided';
  return 'kind' in before && before.kind === 'void' ? 'void-taken-back' : 'opened-since';
}

function factsIn(found: Found): ReturnFacts | null {
  if (!('kind' in found)) return found;
  return found.kind === 'outside' ? found.facts : null;
}
