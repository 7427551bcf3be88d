import type { Entry } from '../../domain/record/entry.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import { findCaseNumber } from './case-keys.ts';
import { ENTRY_COLUMNS, type EntryRow, toEntry } from './entry-rows.ts';
import { statement } from './statements.ts';

/** Everything written about a case, who looked left out, in the order in which it reached this file. Empty when the case is not known. */
export function entriesOfCase(db: ReadableDb, caseId: CaseId): readonly Entry[] {
  const number = findCaseNumber(db, caseId);
  if (number === null) return [];
  const rows = statement(
    db,
    `SELECT ${ENTRY_COLUMNS} FROM entry WHERE case_number = ? AND is_content = 1 ORDER BY position`,
  ).all(number);
  return ownRows(rows).map((row) => toEntry(row, caseId));
}

/** How far this workstation's chain has come: its length and newest hash (hex), or null before the first entry. */
export function chainHead(
  db: ReadableDb,
  workstation: string,
): { readonly length: number; readonly hash: string } | null {
  const row = statement(db, 'SELECT sequence, hash FROM chain_head WHERE workstation = ?').get(workstation);
  if (row === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const head = row as { readonly sequence: number; readonly hash: Buffer };
  return { length: head.sequence, hash: head.hash.toString('hex') };
}

function ownRows(rows: unknown[]): readonly EntryRow[] {
  // Columns are listed above and the table is STRICT.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly EntryRow[];
}
