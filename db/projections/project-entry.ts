import type { Case } from '../../domain/case/case.ts';
import { wordsOf } from '../../domain/record/entry-words.ts';
import { AUDIT_KINDS } from '../../domain/record/payloads.ts';
import type { WritableDb } from '../handles.ts';
import type { AppendedEntry } from '../record/append-entry.ts';
import { statement } from '../record/statements.ts';
import { projectCase } from './project-case.ts';
import { projectConcerns } from './project-concerns.ts';
import { projectDocuments } from './project-documents.ts';
import { projectOffice } from './project-office.ts';

/**
 * Brings everything that is kept beside the log in step with a new entry, in the same transaction.
 *
 * @param onCase the case with this entry in it; null for an entry about the office, or one that only says who looked
 */
export function projectEntry(db: WritableDb, appended: AppendedEntry, onCase: Case | null): void {
  const { entry } = appended;
  if (AUDIT_KINDS.has(entry.kind)) return;
  projectOffice(db, entry);
  indexWords(db, appended.position, wordsOf(entry));
  if (onCase === null) return;
  projectCase(db, onCase);
  if (entry.kind.startsWith('document-')) projectDocuments(db, onCase);
  if (entry.kind === 'concern-raised' || entry.kind === 'entry-undone') projectConcerns(db, onCase);
}

/** Makes the words of an entry findable. */
export function indexWords(db: WritableDb, position: number, words: string): void {
  if (words.trim() === '') return;
  statement(db, 'INSERT INTO entry_search (rowid, words) VALUES (?, ?)').run(position, words);
}
