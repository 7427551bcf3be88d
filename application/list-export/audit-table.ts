import type { AuditRow } from '../../contract/views.ts';
import { ENTRY_WORDS } from '../../contract/words/entry-words.ts';
import { LISTED_THE_CASE, listInWords } from '../../contract/words/list-words.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import type { ListTable } from '../../exchange/lists/csv-file.ts';
import { listAudit } from '../list-audit.ts';
import { timeCell } from './cells.ts';
import type { WantedList } from './wanted-list.ts';

const COLUMNS: readonly (readonly [heading: string, cell: (row: AuditRow) => string])[] = [
  ['When', (row) => timeCell(row.enteredAt)],
  ['When (UTC)', (row) => row.enteredAt],
  ['What', (row) => ENTRY_WORDS[row.kind]],
  ['Which', (row) => (row.list === null ? (row.hasListed ? LISTED_THE_CASE : '') : listInWords(row.list))],
  ['By', (row) => row.byName],
  ['As', (row) => (row.role === null ? '' : ROLE_WORDS[row.role])],
  ['Case', (row) => row.caseReference ?? ''],
  ['Entry', (row) => String(row.sequence)],
  ['Fingerprint', (row) => row.hash],
];

/** Who did and who looked, newest first; never what was written. */
export function auditTable(
  db: ReadableDb,
  { caseId, userId }: Extract<WantedList, { readonly list: 'audit' }>,
  limit: number,
): ListTable {
  const { rows } = listAudit(db, { before: null, limit, caseId, userId });
  return {
    headings: COLUMNS.map(([heading]) => heading),
    rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  };
}
