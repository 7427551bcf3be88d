import type { Case } from '../../domain/case/case.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import { officeDate } from '../../domain/shared/time.ts';
import type { WritableDb } from '../handles.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { statement } from '../record/statements.ts';

/** Keeps on which of the office's days each concern of a case was raised, so that those of a period are found by index. */
export function projectConcerns(db: WritableDb, onCase: Case): void {
  const number = findCaseNumber(db, onCase.id);
  invariant(number !== null, 'a case gets its number with its first entry');
  statement(db, 'DELETE FROM concern_row WHERE case_number = ?').run(number);
  for (const { stamp } of onCase.concerns) {
    statement(db, 'INSERT INTO concern_row (case_number, entry_id, raised_on) VALUES (?, ?, ?)').run(
      number,
      stamp.entry,
      officeDate(stamp.happenedAt),
    );
  }
}
