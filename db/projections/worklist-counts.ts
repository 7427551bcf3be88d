import type { WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';
import type { StoredSummary } from './case-row.ts';

type Counted = Pick<
  StoredSummary,
  | 'open'
  | 'urgent'
  | 'waitingOn'
  | 'reopened'
  | 'late'
  | 'readyToDeclare'
  | 'governanceOpen'
  | 'alerts'
  | 'assignedExaminer'
  | 'assignedOfficer'
>;

/** Keeps the counts in step with one case's move, so that no list ever counts its rows. */
export function moveCounts(db: WritableDb, before: Counted | null, after: Counted): void {
  const left = before === null ? [] : countedUnder(before);
  const entered = countedUnder(after);
  for (const filter of left) if (!entered.includes(filter)) addToCount(db, filter, -1);
  for (const filter of entered) if (!left.includes(filter)) addToCount(db, filter, 1);
}

function countedUnder(row: Counted): readonly string[] {
  if (row.open === 0) return ['closed'];
  const isUnassigned = row.assignedExaminer === null && row.assignedOfficer === null;
  return [
    'open',
    `waiting:${row.waitingOn}`,
    ...(row.urgent === 1 ? ['urgent'] : []),
    ...(row.reopened === 1 ? ['reopened'] : []),
    ...(row.late === 1 ? ['late'] : []),
    ...(row.readyToDeclare === 1 ? ['ready'] : []),
    ...(row.governanceOpen === 1 ? ['governance-open'] : []),
    ...(row.alerts > 0 ? ['alerts'] : []),
    ...(isUnassigned ? ['unassigned'] : []),
  ];
}

function addToCount(db: WritableDb, filter: string, by: 1 | -1): void {
  // The insert always starts from 1: a count that is not there yet can only be entered, never left.
  statement(
    db,
    `INSERT INTO worklist_count (filter, cases) VALUES (:filter, 1)
     ON CONFLICT (filter) DO UPDATE SET cases = cases + :by`,
  ).run({ filter, by });
  // A list that has emptied is a list that was never entered: a rebuild knows no difference.
  if (by === -1) statement(db, 'DELETE FROM worklist_count WHERE filter = ? AND cases = 0').run(filter);
}
