import type { ReturnLineView, ReturnView } from '../../contract/return-view.ts';
import type { ReadableDb } from '../../db/handles.ts';
import type { CountedLine } from '../../domain/returns/count-return.ts';
import type { ReturnLine } from '../../domain/returns/return-definition.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { counted, type WantedReturn } from './counted.ts';

/** A return as the window shows it. */
export function returnView(db: ReadableDb, wanted: WantedReturn, countedAt: Instant): ReturnView {
  const { cases, definition, numbers } = counted(db, wanted);
  const places = new Map(cases.map(({ caseId }, at) => [caseId, at]));
  const lines = new Map(numbers.lines.map((line) => [line.lineId, line]));
  const line = (of: ReturnLine): ReturnLineView => lineView(of, lines, places);
  return {
    title: definition.title,
    version: definition.version,
    validFrom: definition.validFrom,
    basis: definition.basis,
    by: wanted.by,
    from: wanted.from,
    to: wanted.to,
    countedAt,
    cases,
    strata: definition.strata.map(({ label }) => label),
    whole: line(definition.whole),
    sections: definition.sections.map(({ id, kind, lines: ofSection, title }) => ({
      id,
      title,
      mayOverlap: kind === 'together',
      lines: ofSection.map(line),
    })),
    missing: definition.missing.flatMap(({ id, many, one }) => {
      const found = numbers.missing.find(({ missingId }) => missingId === id);
      if (found === undefined) return [];
      const words = `${String(found.cases.length)} ${found.cases.length === 1 ? one : many}`;
      return [{ id, words, cases: placesOf(found.cases, places) }];
    }),
  };
}

type Places = ReadonlyMap<CaseId, number>;

function lineView(
  { how, id, label }: ReturnLine,
  lines: ReadonlyMap<string, CountedLine>,
  places: Places,
): ReturnLineView {
  const line = lines.get(id);
  invariant(line !== undefined, 'every line of the definition is counted');
  return {
    id,
    label,
    how,
    all: placesOf(line.all, places),
    strata: line.strata.map((cases) => placesOf(cases, places)),
  };
}

function placesOf(cases: readonly CaseId[], places: Places): readonly number[] {
  return cases.flatMap((caseId) => places.get(caseId) ?? []);
}
