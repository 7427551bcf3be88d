import type { Case } from '../../domain/case/case.ts';
import { type CaseSummary, summaryOf } from '../../domain/case/case-summary.ts';
import { caseFactsOf } from '../../domain/returns/case-facts.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { WritableDb } from '../handles.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { statement } from '../record/statements.ts';
import { readCaseRow, type StoredSummary, toStored, writeCaseRow } from './case-row.ts';
import { keepReturnFacts } from './return-facts.ts';
import { moveCounts } from './worklist-counts.ts';

/** Brings the list line, what a return counts, the counts and the name search of one case in step with its entries. */
export function projectCase(db: WritableDb, onCase: Case): CaseSummary {
  const number = findCaseNumber(db, onCase.id);
  invariant(number !== null, 'a case gets its number with its first entry');
  const summary = summaryOf(onCase);
  const after = toStored(summary);
  keepReturnFacts(db, number, caseFactsOf(onCase));
  const before = readCaseRow(db, number);
  if (before !== null && isSameRow(before, after)) return summary;
  writeCaseRow(db, number, after);
  moveCounts(db, before, after);
  indexNames(db, number, before, after);
  return summary;
}

function isSameRow(before: StoredSummary, after: StoredSummary): boolean {
  // Object.keys loses the names that the type has.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const names = Object.keys(after) as readonly (keyof StoredSummary)[];
  return names.every((name) => before[name] === after[name]);
}

/** Search rows are written here, not by a trigger: a trigger makes each write about three times as slow. */
function indexNames(
  db: WritableDb,
  number: number,
  before: StoredSummary | null,
  after: StoredSummary,
): void {
  const words = searchWords(after);
  if (before !== null) {
    const old = searchWords(before);
    if (old.names === words.names && old.numbers === words.numbers) return;
    statement(db, 'DELETE FROM case_search WHERE rowid = ?').run(number);
  }
  statement(db, 'INSERT INTO case_search (rowid, names, numbers) VALUES (?, ?, ?)').run(
    number,
    words.names,
    words.numbers,
  );
}

function searchWords(row: StoredSummary): { readonly names: string; readonly numbers: string } {
  return { names: `${row.surname} ${row.forenames}`, numbers: `${row.nhsNumber ?? ''} ${row.reference}` };
}
