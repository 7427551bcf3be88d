import type { CaseId } from '../../domain/shared/ids.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from './statements.ts';

/** The short number of a case in this file, or null when the file does not know the case. */
export function findCaseNumber(db: ReadableDb, caseId: CaseId): number | null {
  const row = statement(db, 'SELECT number FROM case_key WHERE id = ?').pluck().get(caseId);
  return typeof row === 'number' ? row : null;
}

/** Gives a case its short number when its first entry is written. */
export function addCaseNumber(db: WritableDb, caseId: CaseId): number {
  return Number(statement(db, 'INSERT INTO case_key (id) VALUES (?)').run(caseId).lastInsertRowid);
}
