import type { CaseSummary } from '../../domain/case/case-summary.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import { type StoredSummary, SUMMARY_COLUMNS, toSummary } from '../projections/case-row.ts';
import { statement } from '../record/statements.ts';

/** A case as a list shows it. */
export interface ListedCase {
  readonly caseId: CaseId;
  readonly summary: CaseSummary;
}

type ListRow = StoredSummary & { readonly caseId: string };

/** The beginning of every statement whose rows are list lines. */
export const SELECT_CASE_LINES = `SELECT case_key.id AS caseId, ${SUMMARY_COLUMNS} FROM case_row JOIN case_key ON case_key.number = case_row.case_number`;

/** The list line of a case by its number in the record. */
export function caseLine(db: ReadableDb, caseNumber: number): ListedCase | null {
  return (
    toListedCases(statement(db, `${SELECT_CASE_LINES} WHERE case_row.case_number = ?`).all(caseNumber))[0] ??
    null
  );
}

/** @param rows what a statement that begins with `SELECT_CASE_LINES` answered */
export function toListedCases(rows: unknown[]): readonly ListedCase[] {
  // Columns are listed above and the tables are STRICT.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as readonly ListRow[]).map((row) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    caseId: row.caseId as CaseId,
    summary: toSummary(row),
  }));
}
