import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEYRING_FILES } from '../keyring/keyring-files.ts';
import { renameDurably, syncFile } from './durable-files.ts';
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

/** Where the record of a new office is written before it is whole. */
const NEW_RECORD_FOLDER = 'new-record';

/** An empty folder for the record of a new office. What a set-up that was cut off left there is removed: it held nothing yet. */
export function makeFolderForNewRecord(folder: string): string {
  const made = join(folder, NEW_RECORD_FOLDER);
  rmSync(made, { recursive: true, force: true });
  makeOwnFolder(made);
  return made;
}

/** Gives a whole and closed record its place in the data folder. Before this the folder holds no office; after it, one. */
export function moveNewRecordIn(made: string, folder: string): void {
  syncFile(join(made, DATABASE_FILE));
  renameDurably(join(made, DATABASE_FILE), join(folder, DATABASE_FILE));
  rmSync(made, { recursive: true, force: true });
}

/** Takes a record that was just made out of its place again; its log and its shared memory hold nothing anybody saw. */
export function setAsideNewRecord(folder: string, suffix: string): void {
  const path = join(folder, DATABASE_FILE);
  if (existsSync(path)) renameSync(path, `${path}.unfinished-${suffix}`);
  for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
}
