import { foldCase } from '../../domain/case/fold-case.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { wordsOf } from '../../domain/record/entry-words.ts';
import type { WritableDb } from '../handles.ts';
import { ENTRY_COLUMNS, type EntryRow, toEntry } from '../record/entry-rows.ts';
import { statement } from '../record/statements.ts';
import { projectCase } from './project-case.ts';
import { projectConcerns } from './project-concerns.ts';
import { projectDocuments } from './project-documents.ts';
import { indexWords } from './project-entry.ts';
import { projectOffice } from './project-office.ts';

const PROJECTED_TABLES = [
  'case_row',
  'return_facts',
  'frozen_return',
  'worklist_count',
  'document_row',
  'dispatch_row',
  'destination_line',
  'endpoint_line',
  'concern_row',
  'address_line',
  'coroner_profile',
  'rule_change',
  'member',
  'setting',
  'reference_count',
] as const;
const SEARCH_TABLES = ['case_search', 'entry_search'] as const;

type Positioned = Entry & { readonly position: number };

/**
 * Throws away what is kept beside the log and makes it again from the log. Runs inside the caller's transaction, so
 * that lists are never seen half rebuilt.
 *
 * @returns how many entries it went through
 */
export function rebuildProjections(db: WritableDb): number {
  for (const table of PROJECTED_TABLES) db.exec(`DELETE FROM ${table}`);
  for (const table of SEARCH_TABLES) db.exec(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
  let entries = 0;
  for (const entry of officeEntries(db)) {
    projectOffice(db, entry);
    entries += 1;
  }
  for (const ofCase of contentByCase(db)) {
    rebuildCase(db, ofCase);
    entries += ofCase.length;
  }
  return entries;
}

function rebuildCase(db: WritableDb, entries: readonly Positioned[]): void {
  for (const entry of entries) {
    if (entry.kind === 'case-opened') projectOffice(db, entry);
    indexWords(db, entry.position, wordsOf(entry));
  }
  const onCase = foldCase(entries);
  if (onCase === null) return;
  projectCase(db, onCase);
  if (onCase.documents.length > 0) projectDocuments(db, onCase);
  if (onCase.concerns.length > 0) projectConcerns(db, onCase);
}

function* officeEntries(db: WritableDb): Generator<Entry> {
  const rows = statement(
    db,
    `SELECT NULL AS caseId, ${ENTRY_COLUMNS} FROM entry WHERE case_number IS NULL AND is_content = 1
     ORDER BY position`,
  ).all();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  for (const row of rows as readonly EntryRow[]) yield toEntry(row, null);
}

/** The content entries of one case after the other. Cases are read by number, one statement each: the connection
 * cannot write while a statement is still being stepped through. */
function* contentByCase(db: WritableDb): Generator<readonly Positioned[]> {
  const cases = statement(db, 'SELECT number, id FROM case_key ORDER BY number').all();
  const ofCase = statement(
    db,
    `SELECT entry.position AS position, ${ENTRY_COLUMNS} FROM entry WHERE case_number = ? AND is_content = 1
     ORDER BY position`,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  for (const { number, id } of cases as readonly { readonly number: number; readonly id: string }[]) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const rows = ofCase.all(number) as readonly (EntryRow & { readonly position: number })[];
    yield rows.map((row) => Object.assign(toEntry(row, id), { position: row.position }));
  }
}
