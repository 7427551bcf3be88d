import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import type { Instant } from '../../domain/shared/time.ts';
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

/** That a member has typed text waiting in a case, and since when; not what it says, nor where. */
export interface UnfinishedText {
  readonly userId: UserId;
  readonly name: string;
  readonly savedAt: Instant;
}

// Whoever left the office cannot come back to it.
const OF_OTHERS = 'draft JOIN member ON member.user_id = draft.user_id AND active = 1';

/** What others than this person have begun in one case. */
export function unfinishedIn(db: ReadableDb, caseId: CaseId, besides: UserId): readonly UnfinishedText[] {
  const rows = statement(
    db,
    `SELECT draft.user_id AS userId, name, max(saved_at) AS savedAt FROM ${OF_OTHERS}
     WHERE case_id = ? AND draft.user_id <> ? GROUP BY draft.user_id ORDER BY name`,
  ).all(caseId, besides);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly UnfinishedText[];
}

/** The cases in which others than this person have begun something. */
export function casesWithUnfinishedText(db: ReadableDb, besides: UserId): readonly CaseId[] {
  const rows = statement(
    db,
    `SELECT DISTINCT case_id FROM ${OF_OTHERS}
     WHERE draft.user_id <> ? AND case_id <> '${NO_CASE}'`,
  )
    .pluck()
    .all(besides);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly CaseId[];
}
