import type { CaseId } from '../shared/ids.ts';
import type { ReturnDefinition, ReturnLine } from './return-definition.ts';
import type { ReturnFacts } from './return-facts.ts';

/** The cases behind each number: of the whole, and of each stratum in the order of the definition. */
export interface CountedLine {
  readonly lineId: string;
  readonly all: readonly CaseId[];
  readonly strata: readonly (readonly CaseId[])[];
}

export interface CountedReturn {
  /** The whole first, then every line of every section. */
  readonly lines: readonly CountedLine[];
  /** What is not recorded and in which cases; only what is missing somewhere. */
  readonly missing: readonly { readonly missingId: string; readonly cases: readonly CaseId[] }[];
}

/**
 * Which case is behind which number. Rules RET-1 and RET-7.
 *
 * @param cases of the period
 * @param undated cases that may belong to it and have no day that says so; they are in no number
 */
export function countReturn(
  definition: ReturnDefinition,
  cases: readonly ReturnFacts[],
  undated: readonly ReturnFacts[] = [],
): CountedReturn {
  const lines = [definition.whole, ...definition.sections.flatMap((section) => section.lines)];
  return {
    lines: lines.map((line) => countLine(definition, line, cases)),
    missing: missingIn(definition, cases, undated),
  };
}

function countLine(
  { strata }: ReturnDefinition,
  { counts, id }: ReturnLine,
  cases: readonly ReturnFacts[],
): CountedLine {
  const counted = cases.filter(counts);
  return {
    lineId: id,
    all: idsOf(counted),
    strata: strata.map((stratum) => idsOf(counted.filter(stratum.counts))),
  };
}

function missingIn(
  { missing }: ReturnDefinition,
  cases: readonly ReturnFacts[],
  undated: readonly ReturnFacts[],
): CountedReturn['missing'] {
  return missing
    .map(({ id, isMissing, isOfUndated }) => ({
      missingId: id,
      cases: idsOf([...cases, ...(isOfUndated ? undated : [])].filter(isMissing)),
    }))
    .filter((fact) => fact.cases.length > 0);
}

function idsOf(cases: readonly ReturnFacts[]): readonly CaseId[] {
  return cases.map(({ caseId }) => caseId);
}
