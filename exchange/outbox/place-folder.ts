import { join } from 'node:path';
import type { FileStore } from './file-store.ts';
import { storeFailureOf, type StoreFailure } from './store-failure.ts';

/**
 * `name-taken`: another package, or another content under the same export, has the folder's name.
 * `altered-on-disk`: what was read back is not what was written.
 */
export type PlacementFailure = StoreFailure | 'name-taken' | 'altered-on-disk';

/** A folder of files that appears whole or not at all. */
export interface FolderToPlace {
  /** Where it is written first; a name that receivers leave out. */
  readonly hidden: string;
  readonly folder: string;
  /** In the order in which they are written: whatever tells that the rest is there comes last. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Reads the named folder again and says what is wrong with it; null where nothing is. */
  readonly checked: (placed: string) => Promise<PlacementFailure | null>;
}

export interface FolderNotPlaced {
  readonly kind: 'not-placed';
  readonly reason: PlacementFailure;
  /** True where the failure came so late that the whole folder may stand there: look for it again. */
  readonly mayBeVisible: boolean;
}

/** Writes a folder hidden, names it by one rename and reads it again. Null where it stands. Rule OUT-1. */
export async function placeFolder(
  store: FileStore,
  parent: string,
  wanted: FolderToPlace,
): Promise<FolderNotPlaced | null> {
  const part = join(parent, wanted.hidden);
  const final = join(parent, wanted.folder);
  let isNamed = false;
  try {
    await clearFolder(store, parent, wanted.hidden);
    await writeFiles(store, part, wanted);
    const names = await store.list(parent);
    // A rename would replace an empty folder of that name on POSIX systems.
    if (names.some((entry) => entry.name === wanted.folder)) {
      await clearQuietly(store, parent, wanted.hidden);
      return { kind: 'not-placed', reason: 'name-taken', mayBeVisible: false };
    }
    isNamed = true;
    await store.rename(part, final);
    await store.syncDirectory(parent);
    const reason = await wanted.checked(final);
    if (reason === null) return null;
    return { kind: 'not-placed', reason, mayBeVisible: !(await takeBack(store, parent, wanted)) };
  } catch (fault) {
    const mayBeVisible = isNamed && !(await takeBack(store, parent, wanted));
    await clearQuietly(store, parent, wanted.hidden);
    return { kind: 'not-placed', reason: storeFailureOf(fault), mayBeVisible };
  }
}

async function writeFiles(store: FileStore, part: string, { files }: FolderToPlace): Promise<void> {
  await store.makeDirectory(part);
  for (const file of files) await writeDurably(store, join(part, file.path), file.bytes);
  await store.syncDirectory(part);
}

async function writeDurably(store: FileStore, path: string, bytes: Uint8Array): Promise<void> {
  const file = await store.createFile(path);
  try {
    await file.write(bytes);
    await file.sync();
  } catch (fault) {
    // The first fault is the one to tell of; an unclosed file would keep the folder from being cleared.
    await file.close().catch(() => undefined);
    throw fault;
  }
  await file.close();
}

/** Hides a folder again after a late failure. True where nothing of it can be seen any more. */
async function takeBack(
  store: FileStore,
  parent: string,
  { folder, hidden }: FolderToPlace,
): Promise<boolean> {
  try {
    const names = (await store.list(parent)).map((entry) => entry.name);
    // The rename is atomic: while the hidden folder stands, the visible one, if any, is not ours.
    if (names.includes(hidden) || !names.includes(folder)) return true;
    await store.rename(join(parent, folder), join(parent, hidden));
  } catch (fault) {
    storeFailureOf(fault);
    return false;
  }
  await clearQuietly(store, parent, hidden);
  return true;
}

/** Removes one of our hidden folders with the files in it; nothing where there is none. */
async function clearFolder(store: FileStore, parent: string, name: string): Promise<void> {
  const entries = await store.list(parent);
  if (!entries.some((entry) => entry.name === name)) return;
  const folder = join(parent, name);
  for (const entry of await store.list(folder)) await store.removeFile(join(folder, entry.name));
  await store.removeDirectory(folder);
}

/** After a failure the hidden folder may stay: it holds no package, and the next attempt clears it. */
async function clearQuietly(store: FileStore, parent: string, name: string): Promise<void> {
  try {
    await clearFolder(store, parent, name);
  } catch (fault) {
    storeFailureOf(fault);
  }
}
