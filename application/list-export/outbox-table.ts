import { DOCUMENT_KIND_WORDS, DOCUMENT_STATE_WORDS } from '../../contract/words/document-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { listOutbox, type OutboxLine } from '../../db/repositories/outbox.ts';
import type { ListTable } from '../../exchange/lists/csv-file.ts';
import { nameCells, timeCell } from './cells.ts';

type Column = readonly [
  heading: string,
  cell: (line: OutboxLine, names: ReturnType<typeof nameCells>) => string,
];

const COLUMNS: readonly Column[] = [
  ['Number', (line) => line.number],
  ['Version', (line) => String(line.version)],
  ['Document', (line) => DOCUMENT_KIND_WORDS[line.documentKind]],
  ['Case', (line) => line.caseReference],
  ['To', (line) => line.recipient],
  ['State', (line) => DOCUMENT_STATE_WORDS[line.state]],
  ['Begun', (line) => timeCell(line.begunAt)],
  ['By', (line, names) => names(line.begunBy)],
  ['Sent', (line) => timeCell(line.sentAt)],
  ['How it was sent', (line) => line.sentHow ?? ''],
  ['Received', (line) => timeCell(line.receivedAt)],
  ['Proof of receipt', (line) => line.receivedEvidence ?? ''],
  ['Folder', (line) => line.folder ?? ''],
  ['SHA-256 of the manifest', (line) => line.manifestSha256 ?? ''],
];

/** Everything the office issued or began to, newest first. */
export function outboxTable(db: ReadableDb, limit: number): ListTable {
  const names = nameCells(db);
  return {
    headings: COLUMNS.map(([heading]) => heading),
    rows: listOutbox(db, null, limit).map((line) => COLUMNS.map(([, cell]) => cell(line, names))),
  };
}
