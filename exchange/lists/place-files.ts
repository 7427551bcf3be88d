import { join } from 'node:path';
import { invariant } from '../../domain/shared/invariant.ts';
import type { FileStore } from '../outbox/file-store.ts';
import { patientFileStore, type Wait } from '../outbox/patient-file-store.ts';
import { storeFailureOf, type StoreFailure } from '../outbox/store-failure.ts';
import { partFolderName } from '../outbox/package-name.ts';

/** Files that lie whole in a hidden folder, beside the place where they are to be seen. */
export interface StagedFiles {
  readonly place: string;
  readonly part: string;
  readonly folder: string;
}

export type Staging =
  | { readonly kind: 'staged'; readonly staged: StagedFiles }
  | { readonly kind: 'not-staged'; readonly reason: StoreFailure };

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9-]*(\.[a-z0-9]+)*$/;

/**
 * Writes files, every one of them safe on the disk, into a hidden folder. The last of them is written last: a folder
 * without it is not whole. An unfinished folder of the same export is cleared first.
 */
export async function stageFiles(
  around: { readonly store: FileStore; readonly wait: Wait },
  to: { readonly place: string; readonly exportId: string; readonly folder: string },
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<Staging> {
  invariant(
    [to.folder, ...files.map(({ path }) => path)].every((name) => PLAIN_NAME.test(name)),
    'names are plain',
  );
  const store = patientFileStore(around.store, around.wait);
  const part = partFolderName(to.exportId);
  const hidden = join(to.place, part);
  try {
    await clear(store, to.place, part);
    await store.makeDirectory(hidden);
    for (const { bytes, path } of files) await writeDurably(store, join(hidden, path), bytes);
    await store.syncDirectory(hidden);
    return { kind: 'staged', staged: { place: to.place, part, folder: to.folder } };
  } catch (fault) {
    await clear(store, to.place, part).catch(() => undefined);
    return { kind: 'not-staged', reason: storeFailureOf(fault) };
  }
}

/** Shows a staged folder under its name, in one step. Null where it is done. */
export async function showFiles(
  around: { readonly store: FileStore; readonly wait: Wait },
  { folder, part, place }: StagedFiles,
): Promise<StoreFailure | null> {
  const store = patientFileStore(around.store, around.wait);
  let isNamed = false;
  try {
    await store.rename(join(place, part), join(place, folder));
    isNamed = true;
    await store.syncDirectory(place);
    return null;
  } catch (fault) {
    const failure = storeFailureOf(fault);
    // What is said not to be there must not be seen: a later run would be taken for a second one.
    if (isNamed) await store.rename(join(place, folder), join(place, part)).catch(() => undefined);
    await clear(store, place, part).catch(() => undefined);
    return failure;
  }
}

async function writeDurably(store: FileStore, path: string, bytes: Uint8Array): Promise<void> {
  const file = await store.createFile(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close().catch(() => undefined);
  }
}

async function clear(store: FileStore, place: string, part: string): Promise<void> {
  const entries = await store.list(place);
  if (!entries.some(({ name }) => name === part)) return;
  for (const { name } of await store.list(join(place, part))) await store.removeFile(join(place, part, name));
  await store.removeDirectory(join(place, part));
}
