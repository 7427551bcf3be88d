import type { Role } from '../../domain/people/roles.ts';
import type { EntryKind } from '../../domain/record/payloads.ts';
import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { statement } from '../record/statements.ts';

/** One line of the audit list: that something was done, never what it said. */
export interface AuditLine {
  readonly position: number;
  readonly entryId: string;
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly enteredAt: string;
  readonly actor: UserId | null;
  readonly role: Role | null;
  readonly caseId: CaseId | null;
  readonly caseReference: string | null;
  readonly hash: string;
  /** What a look at a list or an export says of itself, as it was recorded; null for every other kind. */
  readonly listPayload: string | null;
}

export interface AuditQuestion {
  /** The position of the last line of the page before; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
  readonly caseId: CaseId | null;
  readonly userId: UserId | null;
}

const COLUMNS = `entry.position AS position, entry.id AS entryId, entry.sequence AS sequence, entry.kind AS kind,
  entry.entered_at AS enteredAt, entry.actor AS actor, entry.role AS role, case_key.id AS caseId,
  case_row.reference AS caseReference, lower(hex(entry.hash)) AS hash,
  CASE WHEN entry.kind IN ('list-viewed', 'exported') THEN entry.payload END AS listPayload`;
const FROM = `FROM entry LEFT JOIN case_key ON case_key.number = entry.case_number
  LEFT JOIN case_row ON case_row.case_number = entry.case_number`;

/** What was written about a case, who looked at it, and the searches that listed it. */
const ABOUT_CASE = `SELECT position FROM entry WHERE case_number = :caseNumber AND is_content = 1
  UNION ALL SELECT position FROM entry WHERE case_number = :caseNumber AND is_content = 0
  UNION ALL SELECT position FROM entry WHERE case_number IS NULL AND is_content = 0 AND kind = 'search-made'
    AND instr(payload, :caseId) > 0`;

/** Who did and who looked, newest first. Of one case: the searches that listed it too. */
export function listAudit(db: ReadableDb, asked: AuditQuestion): readonly AuditLine[] {
  const caseNumber = asked.caseId === null ? null : findCaseNumber(db, asked.caseId);
  if (asked.caseId !== null && caseNumber === null) return [];
  // One text for each shape of the question, so that each can use the index that fits it.
  const wheres = ['entry.position < :before'];
  if (caseNumber !== null) wheres.push(`entry.position IN (${ABOUT_CASE})`);
  if (asked.userId !== null) wheres.push('entry.actor = :userId');
  const rows = statement(
    db,
    `SELECT ${COLUMNS} ${FROM} WHERE ${wheres.join(' AND ')} ORDER BY entry.position DESC LIMIT :limit + 0`,
  ).all({
    before: asked.before ?? Number.MAX_SAFE_INTEGER,
    limit: asked.limit,
    ...(caseNumber === null ? {} : { caseNumber, caseId: asked.caseId }),
    ...(asked.userId === null ? {} : { userId: asked.userId }),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly AuditLine[];
}

/** Whether a failed unlock that the keyring counted already stands in the log. */
export function hasUnlockFailure(db: ReadableDb, failure: number): boolean {
  return (
    statement(
      db,
      `SELECT 1 FROM entry WHERE case_number IS NULL AND is_content = 0 AND kind = 'unlock-failed'
         AND json_extract(payload, '$.failure') = ? LIMIT 1`,
    ).get(failure) !== undefined
  );
}
