import type { DocumentId } from '../../domain/shared/ids.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/**
 * How the attempts at one delivery stand. Kept beside the record: what came of them is in the record, and this only says
 * when to try again, and whether an attempt was under way when the program stopped.
 */
export interface DeliveryAttempt {
  readonly documentId: DocumentId;
  readonly destinationId: string;
  readonly attempts: number;
  /** Begun, and nothing was heard of its end: nobody knows what came of it. */
  readonly isUnderWay: boolean;
  /** One of them may have arrived. */
  readonly mayHaveArrived: boolean;
  readonly triedAt: string;
  readonly waitSeconds: number;
}

export function findAttempt(db: ReadableDb, documentId: string): DeliveryAttempt | null {
  const row = statement(
    db,
    `SELECT document_id AS documentId, destination_id AS destinationId, attempts, is_under_way AS isUnderWay,
       may_have_arrived AS mayHaveArrived, tried_at AS triedAt, wait_seconds AS waitSeconds
     FROM delivery_attempt WHERE document_id = ?`,
  ).get(documentId);
  if (row === undefined) return null;
  // Our own STRICT columns.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = row as Omit<DeliveryAttempt, 'isUnderWay' | 'mayHaveArrived'> & {
    readonly isUnderWay: number;
    readonly mayHaveArrived: number;
  };
  return { ...found, isUnderWay: found.isUnderWay === 1, mayHaveArrived: found.mayHaveArrived === 1 };
}

export function writeAttempt(db: WritableDb, attempt: DeliveryAttempt): void {
  statement(
    db,
    `INSERT INTO delivery_attempt (document_id, destination_id, attempts, is_under_way, may_have_arrived, tried_at,
       wait_seconds)
     VALUES (:documentId, :destinationId, :attempts, :isUnderWay, :mayHaveArrived, :triedAt, :waitSeconds)
     ON CONFLICT (document_id) DO UPDATE SET destination_id = excluded.destination_id, attempts = excluded.attempts,
       is_under_way = excluded.is_under_way, may_have_arrived = excluded.may_have_arrived,
       tried_at = excluded.tried_at, wait_seconds = excluded.wait_seconds`,
  ).run({
    ...attempt,
    isUnderWay: Number(attempt.isUnderWay),
    mayHaveArrived: Number(attempt.mayHaveArrived),
  });
}

export function forgetAttempt(db: WritableDb, documentId: string): void {
  statement(db, 'DELETE FROM delivery_attempt WHERE document_id = ?').run(documentId);
}

/** What is wrong with the recipient's answer that lies there; it is shown and never believed. */
export function findAnswerTrouble(db: ReadableDb, documentId: string): string | null {
  const found = statement(db, 'SELECT trouble FROM answer_trouble WHERE document_id = ?')
    .pluck()
    .get(documentId);
  return typeof found === 'string' ? found : null;
}

/** Null takes it away. */
export function writeAnswerTrouble(
  db: WritableDb,
  documentId: string,
  trouble: string | null,
  foundAt: string,
): void {
  if (trouble === null) statement(db, 'DELETE FROM answer_trouble WHERE document_id = ?').run(documentId);
  else
    statement(
      db,
      `INSERT INTO answer_trouble (document_id, trouble, found_at) VALUES (:documentId, :trouble, :foundAt)
       ON CONFLICT (document_id) DO UPDATE SET trouble = excluded.trouble, found_at = excluded.found_at`,
    ).run({ documentId, trouble, foundAt });
}
