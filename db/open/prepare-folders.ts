import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { KEYRING_FILES } from '../keyring/keyring-files.ts';
import { DATABASE_FILE } from './open-database.ts';

/** Makes a folder that only its owner can enter, if it is not there. */
export function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Whether an office keeps its record in a folder: both its keyring and its database are there. */
export function holdsOffice(folder: string): boolean {
  return (
    KEYRING_FILES.some((name) => existsSync(join(folder, name))) && existsSync(join(folder, DATABASE_FILE))
  );
}

/**
 * Puts the keyring of a set-up that never made a database out of the way. Nothing is deleted: if the database was only
 * moved, this key is the one that opens it.
 */
export function setAsideUnfinishedKeyring(folder: string, suffix: string): void {
  if (existsSync(join(folder, DATABASE_FILE))) return;
  for (const name of KEYRING_FILES) {
    const path = join(folder, name);
    if (existsSync(path)) renameSync(path, `${path}.unfinished-${suffix}`);
  }
}
