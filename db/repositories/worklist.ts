import type { CaseSummary } from '../../domain/case/case-summary.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import { type StoredSummary, SUMMARY_COLUMNS, toSummary } from '../projections/case-row.ts';
import { statement } from '../record/statements.ts';

/** Which cases a list shows. `waiting:` is followed by whose move it is. */
export type ListedUnder = 'open' | 'urgent' | 'closed' | `waiting:${CaseSummary['tracks']['waitingOn']}`;

export interface ListedCase {
  readonly caseId: CaseId;
  readonly summary: CaseSummary;
}

type ListRow = StoredSummary & { readonly caseId: string };

const FROM = `SELECT case_key.id AS caseId, ${SUMMARY_COLUMNS} FROM case_row JOIN case_key ON case_key.number = case_row.case_number`;

/**
 * One page of a list in list order (closed cases: newest first), starting after a sort key.
 *
 * @param after the sort key of the last line of the page before, or null for the first page
 */
export function listCases(
  db: ReadableDb,
  under: ListedUnder,
  after: string | null,
  limit: number,
): readonly ListedCase[] {
  if (under === 'closed') {
    return found(
      statement(db, `${FROM} WHERE open = 0 AND sort_key < ? ORDER BY sort_key DESC LIMIT ?`).all(
        after ?? '~',
        limit,
      ),
    );
  }
  if (under === 'open') {
    return found(
      statement(db, `${FROM} WHERE open = 1 AND sort_key > ? ORDER BY sort_key LIMIT ?`).all(
        after ?? '',
        limit,
      ),
    );
  }
  if (under === 'urgent') {
    return found(
      statement(db, `${FROM} WHERE open = 1 AND urgent = 1 AND sort_key > ? ORDER BY sort_key LIMIT ?`).all(
        after ?? '',
        limit,
      ),
    );
  }
  return found(
    statement(db, `${FROM} WHERE open = 1 AND waiting_on = ? AND sort_key > ? ORDER BY sort_key LIMIT ?`).all(
      under.slice('waiting:'.length),
      after ?? '',
      limit,
    ),
  );
}

/** How many cases each list has; a list that was never entered is absent. */
export function worklistCounts(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = statement(db, 'SELECT filter, cases FROM worklist_count').all();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const counts = rows as readonly { readonly filter: string; readonly cases: number }[];
  return new Map(counts.map(({ cases, filter }) => [filter, cases]));
}

/** Cases with exactly this NHS number, newest first. */
export function casesByNhsNumber(db: ReadableDb, digits: string, limit: number): readonly ListedCase[] {
  return found(
    statement(db, `${FROM} WHERE nhs_number = ? ORDER BY case_row.case_number DESC LIMIT ?`).all(
      digits,
      limit,
    ),
  );
}

/** Cases whose names or numbers have words beginning with all of these, newest first. */
export function casesByWords(db: ReadableDb, words: readonly string[], limit: number): readonly ListedCase[] {
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' AND ');
  return found(
    statement(
      db,
      `${FROM} WHERE case_row.case_number IN (
         SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT ?
       ) ORDER BY case_row.case_number DESC`,
    ).all(match, limit),
  );
}

function found(rows: unknown[]): readonly ListedCase[] {
  // Columns are listed above and the tables are STRICT.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as readonly ListRow[]).map((row) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    caseId: row.caseId as CaseId,
    summary: toSummary(row),
  }));
}
