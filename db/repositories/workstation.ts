import type { WorkstationId } from '../../domain/shared/ids.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** This installation's own id, or null before set-up wrote it. */
export function readWorkstation(db: ReadableDb): WorkstationId | null {
  const id = statement(db, 'SELECT id FROM workstation').pluck().get();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return typeof id === 'string' ? (id as WorkstationId) : null;
}

export function writeWorkstation(db: WritableDb, id: WorkstationId): void {
  statement(db, 'INSERT INTO workstation (only_row, id) VALUES (1, ?)').run(id);
}
