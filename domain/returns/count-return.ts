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

/** Which case is behind which number. Rules RET-1 and RET-7. */
export function countReturn(definition: ReturnDefinition, cases: readonly ReturnFacts[]): CountedReturn {
  const lines = [definition.whole, ...definition.sections.flatMap((section) => section.lines)];
  return {
    lines: lines.map((line) => countLine(definition, line, cases)),
    missing: missingIn(definition, cases),
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

/** What the cases lack. Cases that are in no period for want of a day are asked about here too. */
export function missingIn(
  { missing }: ReturnDefinition,
  cases: readonly ReturnFacts[],
): CountedReturn['missing'] {
  return missing
    .map(({ id, isMissing }) => ({ missingId: id, cases: idsOf(cases.filter(isMissing)) }))
    .filter((fact) => fact.cases.length > 0);
}

function idsOf(cases: readonly ReturnFacts[]): readonly CaseId[] {
  return cases.map(({ caseId }) => caseId);
}
