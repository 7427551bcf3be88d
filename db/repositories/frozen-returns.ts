import type { Role } from '../../domain/people/roles.ts';
import type { Entry } from '../../domain/record/entry.ts';
import type { FrozenReturn } from '../../domain/returns/frozen-return.ts';
import type { PeriodDay } from '../../domain/returns/period.ts';
import type { CaseId, EntryId, UserId } from '../../domain/shared/ids.ts';
import type { CivilDate, Instant } from '../../domain/shared/time.ts';
import type { ReadableDb } from '../handles.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { ENTRY_COLUMNS, type EntryRow, toEntry } from '../record/entry-rows.ts';
import { statement } from '../record/statements.ts';

/** What the list of frozen returns says of one. */
export interface FrozenReturnLine {
  readonly snapshot: EntryId;
  readonly title: string;
  readonly version: string;
  readonly by: PeriodDay;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly cases: number;
  readonly frozenBy: UserId | null;
  readonly role: Role | null;
  readonly frozenAt: Instant;
}

/** A frozen return as its entry holds it. */
export interface StoredReturn {
  readonly snapshot: EntryId;
  /** Where its entry stands among those that reached this file. */
  readonly position: number;
  readonly frozenBy: UserId | null;
  readonly role: Role | null;
  readonly frozenAt: Instant;
  /** The entry's own fingerprint, hex. */
  readonly hash: string;
  readonly frozen: FrozenReturn;
}

/** Every frozen return, newest first. */
export function listFrozenReturns(db: ReadableDb): readonly FrozenReturnLine[] {
  const rows = statement(
    db,
    `SELECT entry_id AS snapshot, title, version, counted_by AS "by", first_day AS "from", last_day AS "to", cases,
       frozen_by AS frozenBy, role, frozen_at AS frozenAt
     FROM frozen_return ORDER BY clock DESC`,
  ).all();
  // Columns are listed above and the table is STRICT; its rows were written from entries of this very shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly FrozenReturnLine[];
}

/** One frozen return, or null where no entry of that id is one. */
export function findFrozenReturn(db: ReadableDb, snapshot: EntryId): StoredReturn | null {
  const row = statement(
    db,
    `SELECT id AS snapshot, position, actor AS frozenBy, role, entered_at AS frozenAt, lower(hex(hash)) AS hash, payload
     FROM entry WHERE id = ? AND kind = 'return-frozen'`,
  ).get(snapshot);
  if (row === undefined) return null;
  // oxlint-disable typescript/no-unsafe-type-assertion
  const { payload, ...about } = row as Omit<StoredReturn, 'frozen'> & { readonly payload: string };
  return { ...about, frozen: JSON.parse(payload) as FrozenReturn };
  // oxlint-enable typescript/no-unsafe-type-assertion
}

/** Which of the frozen returns over the same days, by the same day of a case, this is: the first is 1. */
export function frozenReturnVersion(db: ReadableDb, snapshot: string): number {
  const count = statement(
    db,
    `SELECT count(*) FROM frozen_return AS other JOIN frozen_return AS own
       ON own.definition = other.definition AND own.counted_by = other.counted_by
       AND own.first_day = other.first_day AND own.last_day = other.last_day AND other.clock <= own.clock
     WHERE own.entry_id = ?`,
  )
    .pluck()
    .get(snapshot);
  return Number(count);
}

/** What was written about a case, each entry with its place among all that reached this file. */
export function placedEntriesOf(
  db: ReadableDb,
  caseId: CaseId,
): readonly { readonly position: number; readonly entry: Entry }[] {
  const number = findCaseNumber(db, caseId);
  if (number === null) return [];
  const rows = statement(
    db,
    `SELECT entry.position AS position, ${ENTRY_COLUMNS} FROM entry
     WHERE case_number = ? AND is_content = 1 ORDER BY position`,
  ).all(number);
  // Columns are listed above and the table is STRICT.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as readonly (EntryRow & { readonly position: number })[]).map(({ position, ...row }) => ({
    position,
    entry: toEntry(row, caseId),
  }));
}
