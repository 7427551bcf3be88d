import Database from 'better-sqlite3';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { classifyDatabaseError } from './open/classify-error.ts';
import { classifyFileError } from './open/durable-files.ts';

/** Holds no rows. Only its lock matters. */
const LOCK_FILE = 'running.lock';

/** Held as long as this office runs on this data folder. */
export interface RunningOfficeLock {
  /** Lets another office start. Releasing twice does nothing. */
  release(): void;
}

export type RunningOfficeRefusal =
  | { readonly kind: 'office-already-running' }
  | { readonly kind: 'data-folder-missing' }
  | { readonly kind: 'data-folder-read-only' }
  | { readonly kind: 'disk-full' };

/**
 * Makes sure that one office runs on a data folder, whoever started it and from whichever session of the workstation.
 *
 * The operating system frees the lock when the process ends, however it ends. The file itself stays: deleting it
 * would let two offices hold the locks of two files of the same name. No code in this process may open and close the
 * file on its own account, because on POSIX closing any handle of a file drops the process's locks on it.
 */
export function takeRunningOfficeLock(folder: string): Outcome<RunningOfficeLock, RunningOfficeRefusal> {
  // On a file that it may only read, SQLite gives out no exclusive lock and says nothing about it.
  if (!mayWrite(folder) || !mayWrite(join(folder, LOCK_FILE)))
    return refuse({ kind: 'data-folder-read-only' });
  let connection: Database.Database | null = null;
  try {
    connection = new Database(join(folder, LOCK_FILE), { timeout: 0 });
    // In memory, so that a kill leaves no journal behind that would have to be rolled back.
    connection.pragma('journal_mode = MEMORY');
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    return refuse(refusalOf(error));
  }
  const held = connection;
  return accept({ release: () => void held.close() });
}

/** True as well where there is nothing yet. */
function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    return classifyFileError(error) !== 'read-only';
  }
}

function refusalOf(error: unknown): RunningOfficeRefusal {
  const trouble = classifyDatabaseError(error);
  if (trouble === 'busy') return { kind: 'office-already-running' };
  if (trouble === 'disk-full') return { kind: 'disk-full' };
  if (trouble === 'read-only' || trouble === 'cannot-open') return { kind: 'data-folder-read-only' };
  // better-sqlite3 looks for the folder itself, before SQLite is asked.
  if (error instanceof TypeError && error.message.includes('directory does not exist')) {
    return { kind: 'data-folder-missing' };
  }
  throw error;
}
