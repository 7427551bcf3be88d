import Database from 'better-sqlite3';
import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { asReadable, asWritable, connectionOf, type ReadableDb, type WritableDb } from '../handles.ts';
import { classifyDatabaseError, type DatabaseTrouble } from './classify-error.ts';
import { applyDataKey, settleReader, settleWriter } from './connection-settings.ts';
import { classifyFileError, syncFolder } from './durable-files.ts';

/** The name of the office's record in the data folder. */
export const DATABASE_FILE = 'office.db';
const DATA_KEY_BYTES = 32;

export type OpenRefusal =
  | { readonly kind: 'data-folder-missing' }
  | { readonly kind: 'data-folder-read-only' }
  /** Nothing there to open, or only an empty file: the record was moved away, or set-up did not finish. */
  | { readonly kind: 'database-missing' }
  /** Set-up was asked for where an office already keeps its record. */
  | { readonly kind: 'database-exists' }
  | { readonly kind: 'disk-full' }
  /** Another program holds the file; asking again later may help. */
  | { readonly kind: 'database-busy' };

/** Where the record is, and the key that turns it from noise into rows. */
export interface DatabasePlace {
  /** The data folder. */
  readonly folder: string;
  /** 32 bytes. Stays the caller's: it is not kept, and not wiped here. */
  readonly dataKey: Buffer;
}

/**
 * Opens the record for writing. There is one writer for each office.
 *
 * @param purpose `create` at set-up only: otherwise a record that has gone would silently become an empty one
 * @throws when the key does not fit, the file is damaged, or SQLite does not take a setting
 */
export function openWriter(
  place: DatabasePlace,
  purpose: 'open' | 'create',
): Outcome<WritableDb, OpenRefusal> {
  const path = join(place.folder, DATABASE_FILE);
  const refusal = refusalOfFolder(place.folder) ?? refusalOfFile(path, purpose);
  if (refusal !== null) return refuse(refusal);
  return refusingTroubles(() => {
    if (purpose === 'create') createOwnedFile(path, place.folder);
    return asWritable(connect(path, place.dataKey, 'writer'));
  });
}

/**
 * Opens a connection that can only read, for another thread than the writer's. The record must exist.
 *
 * @throws as `openWriter` does
 */
export function openReader(place: DatabasePlace): Outcome<ReadableDb, OpenRefusal> {
  const path = join(place.folder, DATABASE_FILE);
  const refusal = refusalOfFolder(place.folder) ?? refusalOfFile(path, 'open');
  if (refusal !== null) return refuse(refusal);
  return refusingTroubles(() => asReadable(connect(path, place.dataKey, 'reader')));
}

/** Opens one encrypted file that nobody writes any more: a backup. Throws when it cannot be read. */
export function openFinishedFile(path: string, dataKey: Buffer): ReadableDb {
  return asReadable(connect(path, dataKey, 'reader'));
}

/** Moves the write-ahead log into the main file. Worth doing when idle, before a lock and at the end. */
export function checkpoint(db: WritableDb): void {
  connectionOf(db).pragma('wal_checkpoint(TRUNCATE)');
}

/** Closes a connection. Closing one that is already closed does nothing. */
export function closeDatabase(db: ReadableDb): void {
  connectionOf(db).close();
}

function connect(path: string, dataKey: Buffer, as: 'writer' | 'reader'): Database.Database {
  invariant(dataKey.length === DATA_KEY_BYTES, 'the keyring hands out data keys of 32 bytes');
  const connection = new Database(path, { readonly: as === 'reader', fileMustExist: true });
  try {
    applyDataKey(connection, dataKey);
    if (as === 'writer') settleWriter(connection);
    else settleReader(connection);
    // Reads page 1, and with that proves the key, before anyone is told that the office is open.
    connection.pragma('user_version');
    return connection;
  } catch (error) {
    connection.close();
    if (classifyDatabaseError(error) !== 'not-a-database') throw error;
    throw new Error('the data key does not open the file, or its first page is damaged', { cause: error });
  }
}

function refusalOfFolder(folder: string): OpenRefusal | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { kind: 'data-folder-missing' };
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return { kind: 'data-folder-read-only' };
  }
}

function refusalOfFile(path: string, purpose: 'open' | 'create'): OpenRefusal | null {
  // SQLite takes an empty file for a new database, whatever the key.
  const holdsARecord = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (purpose === 'create') return holdsARecord ? { kind: 'database-exists' } : null;
  return holdsARecord ? null : { kind: 'database-missing' };
}

/** SQLite gives its log and its shared memory the permissions of the main file, so that one is made first. */
function createOwnedFile(path: string, folder: string): void {
  closeSync(openSync(path, 'a', 0o600));
  syncFolder(folder);
}

const REFUSAL_OF_TROUBLE = {
  'disk-full': { kind: 'disk-full' },
  'read-only': { kind: 'data-folder-read-only' },
  busy: { kind: 'database-busy' },
  'cannot-open': null,
  'io-error': null,
  corrupt: null,
  'not-a-database': null,
} as const satisfies Record<DatabaseTrouble, OpenRefusal | null>;

function refusingTroubles<Db>(open: () => Db): Outcome<Db, OpenRefusal> {
  try {
    return accept(open());
  } catch (error) {
    const trouble = classifyDatabaseError(error);
    const refusal = trouble === null ? refusalOfFileTrouble(error) : REFUSAL_OF_TROUBLE[trouble];
    if (refusal === null) throw error;
    return refuse(refusal);
  }
}

function refusalOfFileTrouble(error: unknown): OpenRefusal | null {
  const trouble = classifyFileError(error);
  if (trouble === 'disk-full') return { kind: 'disk-full' };
  if (trouble === 'read-only') return { kind: 'data-folder-read-only' };
  if (trouble === 'folder-missing') return { kind: 'data-folder-missing' };
  return null;
}
