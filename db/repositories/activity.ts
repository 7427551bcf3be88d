import type { Role } from '../../domain/people/roles.ts';
import type { PlaceKind } from '../../domain/case/fields.ts';
import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import type { Instant } from '../../domain/shared/time.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** An entry that is somebody's work on a case, with where the person died. */
export interface WorkEntry {
  readonly kind: 'review-recorded' | 'me-declared' | 'conversation-recorded' | 'practitioner-discussed';
  readonly caseId: CaseId;
  readonly actor: UserId;
  readonly role: Role | null;
  readonly happenedAt: Instant;
  /** Of a conversation: how it ended. Of a discussion: whether it was held, 1 or 0. Otherwise null. */
  readonly result: string | number | null;
  readonly placeKind: PlaceKind | null;
  readonly placeName: string;
}

/**
 * Work that happened in a time, its end left out, oldest first. What was taken back at once is left out, and so are void
 * cases. The statement names its index: should it go, it fails instead of growing slow.
 */
export function workBetween(
  db: ReadableDb,
  { from, before }: { readonly from: Instant; readonly before: Instant },
): readonly WorkEntry[] {
  const rows = statement(
    db,
    `SELECT entry.kind AS kind, case_key.id AS caseId, entry.actor AS actor, entry.role AS role,
       entry.happened_at AS happenedAt,
       CASE entry.kind WHEN 'conversation-recorded' THEN entry.payload ->> '$.result'
         WHEN 'practitioner-discussed' THEN entry.payload ->> '$.held' END AS result,
       facts ->> '$.placeKind' AS placeKind, facts ->> '$.placeName' AS placeName
     FROM entry INDEXED BY entry_of_activity
       JOIN case_key ON case_key.number = entry.case_number
       JOIN case_row ON case_row.case_number = entry.case_number
       JOIN return_facts ON return_facts.case_number = entry.case_number
     WHERE entry.kind IN ('review-recorded', 'me-declared', 'conversation-recorded', 'practitioner-discussed')
       AND entry.happened_at >= ? AND entry.happened_at < ? AND entry.actor IS NOT NULL AND case_row.voided = 0
       AND NOT EXISTS (
         SELECT 1 FROM entry AS undone WHERE undone.case_number = entry.case_number AND undone.is_content = 1
           AND undone.kind = 'entry-undone' AND undone.payload ->> '$.undoes' = entry.id
       )
     ORDER BY entry.happened_at, entry.position`,
  ).all(from, before);
  // Columns are listed above, and the tables are STRICT.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly WorkEntry[];
}
