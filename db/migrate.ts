import { join } from 'node:path';
import { invariant } from '../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import type { Instant } from '../domain/shared/time.ts';
import { connectionOf, pragmaValue, transaction, type WritableDb } from './handles.ts';
import { classifyDatabaseError } from './open/classify-error.ts';
import type { DatabasePlace } from './open/open-database.ts';
import { type BackupRefusal, makeVerifiedBackup } from './verified-backup.ts';

/** One step from one shape of the record to the next. There is no way down: the way back is the backup. */
export interface Migration {
  /** Positive; each one greater than the one before it. */
  readonly version: number;
  /** What it changes, as in its file name. */
  readonly name: string;
  /** Runs inside a transaction that is not its own, with foreign keys unenforced until it is checked as a whole. */
  up(db: WritableDb): void;
}

export type MigrationRefusal =
  /** A newer program has opened this record. This one would not understand what it finds. */
  | {
      readonly kind: 'database-from-the-future';
      readonly databaseVersion: number;
      readonly programVersion: number;
    }
  /** Nothing was changed: a damaged record is first put right, then migrated. */
  | { readonly kind: 'database-damaged' }
  | BackupRefusal;

export interface MigrationReport {
  readonly from: number;
  readonly to: number;
  readonly applied: readonly string[];
  /** The backup that was made first; null when there was nothing to migrate or nothing to lose. */
  readonly backupPath: string | null;
}

const BACKUP_FOLDER = 'backups';

/**
 * Brings a record to the shape this program knows. Does nothing to one that has it already.
 *
 * @param at when it happens; part of the name of the backup
 * @throws when a migration fails: the record is then as it was before that migration, and the backup is there
 */
export function migrate(
  db: WritableDb,
  place: DatabasePlace,
  migrations: readonly Migration[],
  at: Instant,
): Outcome<MigrationReport, MigrationRefusal> {
  assertOrdered(migrations);
  const from = userVersion(db);
  const to = migrations.at(-1)?.version ?? 0;
  if (from > to)
    return refuse({ kind: 'database-from-the-future', databaseVersion: from, programVersion: to });
  const pending = migrations.filter((migration) => migration.version > from);
  if (pending.length === 0) return accept({ from, to, applied: [], backupPath: null });

  let backupPath: string | null = null;
  if (!isEmpty(db)) {
    if (!isSound(db)) return refuse({ kind: 'database-damaged' });
    const path = join(place.folder, BACKUP_FOLDER, `before-v${String(to)}-${at.replace(/[-:.]/g, '')}.db`);
    const backup = makeVerifiedBackup({ db, dataKey: place.dataKey, path, fingerprint: null });
    if (!backup.ok) return backup;
    backupPath = backup.value.path;
  }
  for (const migration of pending) applyMigration(db, migration);
  connectionOf(db).pragma('optimize');
  return accept({ from, to, applied: pending.map((migration) => migration.name), backupPath });
}

function applyMigration(db: WritableDb, migration: Migration): void {
  // A table that is rebuilt is dropped in between; enforced keys would take its children with it. This PRAGMA
  // does nothing inside a transaction, so it stands outside.
  setForeignKeys(db, 0);
  try {
    transaction(db, () => {
      migration.up(db);
      const broken = connectionOf(db).pragma('foreign_key_check');
      invariant(
        Array.isArray(broken) && broken.length === 0,
        `migration ${migration.name} keeps every reference`,
      );
      connectionOf(db).pragma(`user_version = ${String(migration.version)}`);
    });
  } finally {
    setForeignKeys(db, 1);
  }
}

function setForeignKeys(db: WritableDb, enforced: 0 | 1): void {
  connectionOf(db).pragma(`foreign_keys = ${String(enforced)}`);
  invariant(pragmaValue(db, 'foreign_keys') === enforced, 'foreign keys are switched outside transactions');
}

function isSound(db: WritableDb): boolean {
  try {
    const broken = connectionOf(db).pragma('foreign_key_check');
    return pragmaValue(db, 'integrity_check') === 'ok' && Array.isArray(broken) && broken.length === 0;
  } catch (error) {
    if (classifyDatabaseError(error) === 'corrupt') return false;
    throw error;
  }
}

function isEmpty(db: WritableDb): boolean {
  return userVersion(db) === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function userVersion(db: WritableDb): number {
  return Number(pragmaValue(db, 'user_version'));
}

function assertOrdered(migrations: readonly Migration[]): void {
  let previous = 0;
  for (const { version, name } of migrations) {
    invariant(
      Number.isSafeInteger(version) && version > previous,
      `migration ${name} comes after the one before it`,
    );
    previous = version;
  }
}
