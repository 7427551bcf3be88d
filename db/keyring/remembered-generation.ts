import type { ReadableDb, WritableDb } from '../handles.ts';

/**
 * How the keyring that was just opened stands to the newest one the record has seen.
 * `rolled-back`: an older file was put in its place, and with it a password or a member who was disabled since.
 */
export type KeyringAge = 'first' | 'same' | 'newer' | 'rolled-back';

/** The newest generation the record has seen; null before the first. */
function rememberedKeyringGeneration(db: ReadableDb): number | null {
  return (
    db.prepare<[], number>('SELECT generation FROM keyring_generation WHERE only_row = 1').pluck().get() ??
    null
  );
}

/** Remembers a generation unless the record has seen a newer one. Called after each unlock and each change. */
export function noteKeyringGeneration(db: WritableDb, generation: number): KeyringAge {
  const remembered = rememberedKeyringGeneration(db);
  if (remembered !== null && generation < remembered) return 'rolled-back';
  if (remembered === generation) return 'same';
  db.prepare(
    `INSERT INTO keyring_generation (only_row, generation) VALUES (1, :generation)
     ON CONFLICT (only_row) DO UPDATE SET generation = excluded.generation`,
  ).run({ generation });
  return remembered === null ? 'first' : 'newer';
}
