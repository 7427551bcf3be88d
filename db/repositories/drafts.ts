import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** What somebody had typed and not yet recorded. */
export interface Draft {
  readonly field: string;
  readonly text: string;
  readonly savedAt: string;
}

/** Drafts that belong to no case are kept under this. */
const NO_CASE = '';

export interface DraftPlace {
  readonly userId: UserId;
  readonly caseId: CaseId | null;
  readonly field: string;
}

export function saveDraft(db: WritableDb, place: DraftPlace, text: string, savedAt: string): void {
  statement(
    db,
    `INSERT INTO draft (user_id, case_id, field, content, saved_at) VALUES (:userId, :caseId, :field, :text, :savedAt)
     ON CONFLICT (user_id, case_id, field) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at`,
  ).run({ ...place, caseId: place.caseId ?? NO_CASE, text, savedAt });
}

/** Takes the draft away if it is the one that was saved at this instant, and leaves a newer one alone. */
export function discardDraft(db: WritableDb, place: DraftPlace, savedAt: string): void {
  statement(
    db,
    `DELETE FROM draft
     WHERE user_id = :userId AND case_id = :caseId AND field = :field AND saved_at = :savedAt`,
  ).run({ ...place, caseId: place.caseId ?? NO_CASE, savedAt });
}

export function listDrafts(db: ReadableDb, userId: UserId, caseId: CaseId | null): readonly Draft[] {
  const rows = statement(
    db,
    'SELECT field, content AS text, saved_at AS savedAt FROM draft WHERE user_id = ? AND case_id = ? ORDER BY field',
  ).all(userId, caseId ?? NO_CASE);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly Draft[];
}
