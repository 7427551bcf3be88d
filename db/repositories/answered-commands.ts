import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** A command that was carried out, with what was answered, so that a retry finds it and does not repeat it. */
export interface AnsweredCommand {
  readonly method: string;
  /** SHA-256 of the canonical input without the key and without any password. */
  readonly inputHash: Buffer;
  /** The answered value as JSON. */
  readonly answer: string;
}

export function findAnsweredCommand(db: ReadableDb, key: string): AnsweredCommand | null {
  const row = statement(
    db,
    'SELECT method, input_hash AS inputHash, answer FROM answered_command WHERE key = ?',
  ).get(key);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (row as AnsweredCommand | undefined) ?? null;
}

export function keepAnsweredCommand(
  db: WritableDb,
  key: string,
  answered: AnsweredCommand,
  at: string,
): void {
  statement(
    db,
    `INSERT INTO answered_command (key, method, input_hash, answer, answered_at)
     VALUES (:key, :method, :inputHash, :answer, :at)`,
  ).run({ key, ...answered, at });
}

/** Forgets keys that no window can still be retrying. */
export function forgetAnsweredCommands(db: WritableDb, before: string): void {
  statement(db, 'DELETE FROM answered_command WHERE answered_at < ?').run(before);
}
