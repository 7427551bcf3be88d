import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { pragmaValue, type ReadableDb, type WritableDb } from './handles.ts';
import { classifyDatabaseError } from './open/classify-error.ts';
import { classifyFileError, renameDurably, syncFile, syncFolder } from './open/durable-files.ts';
import { closeDatabase, openFinishedFile } from './open/open-database.ts';

const PARTIAL = '.partial';

export type BackupRefusal =
  | { readonly kind: 'backup-exists' }
  | {
      readonly kind: 'backup-not-writable';
      readonly trouble: 'disk-full' | 'read-only' | 'folder-missing' | 'io-error';
    }
  /** The copy was made, opened again, and is not the record. It has been deleted. */
  | { readonly kind: 'backup-not-true'; readonly differs: BackupDifference };

export type BackupDifference = 'damaged' | 'user-version' | 'schema' | 'row-counts' | 'fingerprint';

export interface VerifiedBackup {
  readonly path: string;
  readonly sizeBytes: number;
  readonly userVersion: number;
}

export interface BackupOrder {
  /** The writer: no row can come between the copy and its check, because nobody else writes. */
  readonly db: WritableDb;
  readonly dataKey: Buffer;
  /** The file to be made. Its folder is made when it is not there; a file of that name is never written over. */
  readonly path: string;
  /** Something more that must read the same in the copy, such as the head of the chain of entries; or null. */
  readonly fingerprint: ((db: ReadableDb) => string) | null;
}

/**
 * Copies the record into one encrypted file under the same key, opens the copy, checks it, and only then gives it
 * its name: a file with a backup's name is a backup that was opened once.
 */
export function makeVerifiedBackup(order: BackupOrder): Outcome<VerifiedBackup, BackupRefusal> {
  const partial = order.path + PARTIAL;
  if (existsSync(order.path)) return refuse({ kind: 'backup-exists' });
  try {
    prepareFolder(dirname(order.path));
    // Not db.backup(): it cannot write an encrypted file.
    order.db.prepare('VACUUM INTO ?').run(partial);
    const differs = differenceOf(order, partial);
    if (differs !== null) {
      rmSync(partial, { force: true });
      return refuse({ kind: 'backup-not-true', differs });
    }
    // VACUUM INTO does not wait for the disk.
    syncFile(partial);
    renameDurably(partial, order.path);
  } catch (error) {
    rmSync(partial, { force: true });
    return refuse({ kind: 'backup-not-writable', trouble: troubleOf(error) });
  }
  return accept({
    path: order.path,
    sizeBytes: statSync(order.path).size,
    userVersion: Number(pragmaValue(order.db, 'user_version')),
  });
}

/** Makes the folder, and clears away what a backup that was killed left behind. */
function prepareFolder(folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    syncFolder(dirname(folder));
  }
  for (const name of readdirSync(folder))
    if (name.endsWith(PARTIAL)) rmSync(join(folder, name), { force: true });
}

function differenceOf({ db, dataKey, fingerprint }: BackupOrder, path: string): BackupDifference | null {
  let copy: ReadableDb | null = null;
  try {
    copy = openFinishedFile(path, dataKey);
    if (pragmaValue(copy, 'quick_check') !== 'ok') return 'damaged';
    if (pragmaValue(copy, 'user_version') !== pragmaValue(db, 'user_version')) return 'user-version';
    if (schemaOf(copy) !== schemaOf(db)) return 'schema';
    if (rowCountsOf(copy) !== rowCountsOf(db)) return 'row-counts';
    if (fingerprint !== null && fingerprint(copy) !== fingerprint(db)) return 'fingerprint';
    return null;
  } catch (error) {
    const trouble = classifyDatabaseError(error);
    if (trouble === 'corrupt' || trouble === 'not-a-database') return 'damaged';
    throw error;
  } finally {
    if (copy !== null) closeDatabase(copy);
  }
}

function schemaOf(db: ReadableDb): string {
  return JSON.stringify(
    db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').raw().all(),
  );
}

/** Counts of every table that holds rows of its own; a full-text index is counted by its shadow tables. */
function rowCountsOf(db: ReadableDb): string {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
  return JSON.stringify(names.map((name) => [name, countRows(db, name)]));
}

function countRows(db: ReadableDb, table: string): number {
  return (
    db
      .prepare<[], number>(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get() ?? 0
  );
}

function troubleOf(error: unknown): 'disk-full' | 'read-only' | 'folder-missing' | 'io-error' {
  const inDatabase = classifyDatabaseError(error);
  if (inDatabase === 'disk-full' || inDatabase === 'read-only' || inDatabase === 'io-error')
    return inDatabase;
  if (inDatabase === 'cannot-open') return 'read-only';
  const inFiles = inDatabase === null ? classifyFileError(error) : null;
  if (inFiles === null) throw error;
  return inFiles;
}
