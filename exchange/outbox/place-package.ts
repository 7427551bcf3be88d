import { join } from 'node:path';
import { invariant } from '../../domain/shared/invariant.ts';
import { sha256Hex } from '../sealing/fingerprint.ts';
import {
  isPackageFileName,
  MANIFEST_NAME,
  manifestBytes,
  manifestOf,
  type ManifestFile,
  type Package,
} from '../sealing/manifest.ts';
import { verifyManifest } from '../sealing/verify-manifest.ts';
import type { FileStore } from './file-store.ts';
import { findPackage } from './find-package.ts';
import { packageFolderName, partFolderName } from './package-name.ts';
import { patientFileStore, type Wait } from './patient-file-store.ts';
import { storeFailureOf, type StoreFailure } from './store-failure.ts';

/**
 * `name-taken`: another package, or another content under the same export, has the folder's name.
 * `altered-on-disk`: what was read back is not what was written.
 */
export type PlacementFailure = StoreFailure | 'name-taken' | 'altered-on-disk';

export type Placement =
  | {
      readonly kind: 'placed' | 'already-placed';
      /** A name inside the outbox folder. */
      readonly folder: string;
      readonly manifestSha256: string;
      readonly files: readonly ManifestFile[];
    }
  | {
      readonly kind: 'not-placed';
      readonly reason: PlacementFailure;
      /** True where the failure came so late that the whole package may stand in the folder: look for it again. */
      readonly mayBeVisible: boolean;
    };

export interface OutboxTools {
  readonly store: FileStore;
  readonly wait: Wait;
}

/**
 * Puts a package into the outbox folder, whole or not at all.
 *
 * Everything is written and synced in a hidden folder, the manifest last; then the folder gets its name by one
 * rename, and every file is read again. What fails before the rename leaves at most the hidden folder, which the next
 * attempt clears. What fails after it is taken back out of sight, where that is possible.
 *
 * @param outbox the folder, which must exist
 *
 * Rules: OUT-1, OUT-3, OUT-6.
 */
export async function placePackage(tools: OutboxTools, outbox: string, leaving: Package): Promise<Placement> {
  invariant(leaving.files.length > 0, 'a package holds at least one file');
  invariant(
    leaving.files.every((file) => isPackageFileName(file.path)),
    'file names of a package are fixed by the program',
  );
  const store = patientFileStore(tools.store, tools.wait);
  const manifest = manifestOf(leaving);
  const sealed = manifestBytes(manifest);
  const folder = packageFolderName(leaving.documentNumber, leaving.version, leaving.exportId);
  const manifestSha256 = sha256Hex(sealed);

  const found = await findPackage(store, outbox, leaving.exportId);
  if (found.kind === 'unreadable') return { kind: 'not-placed', reason: found.reason, mayBeVisible: true };
  if (found.kind === 'damaged') return { kind: 'not-placed', reason: 'altered-on-disk', mayBeVisible: true };
  if (found.kind === 'whole') {
    return found.manifestSha256 === manifestSha256
      ? { kind: 'already-placed', folder: found.folder, manifestSha256, files: manifest.files }
      : { kind: 'not-placed', reason: 'name-taken', mayBeVisible: true };
  }

  const failure = await writeAndName(store, outbox, { leaving, sealed, folder, manifestSha256 });
  return failure ?? { kind: 'placed', folder, manifestSha256, files: manifest.files };
}

interface SealedPackage {
  readonly leaving: Package;
  readonly sealed: Uint8Array;
  readonly folder: string;
  readonly manifestSha256: string;
}

type NotPlaced = Extract<Placement, { kind: 'not-placed' }>;

async function writeAndName(
  store: FileStore,
  outbox: string,
  sealed: SealedPackage,
): Promise<NotPlaced | null> {
  const part = join(outbox, partFolderName(sealed.leaving.exportId));
  const final = join(outbox, sealed.folder);
  let isNamed = false;
  try {
    await clearFolder(store, outbox, partFolderName(sealed.leaving.exportId));
    await writePackage(store, part, sealed);
    const names = await store.list(outbox);
    // A rename would replace an empty folder of that name on POSIX systems.
    if (names.some((entry) => entry.name === sealed.folder)) {
      await clearQuietly(store, outbox, partFolderName(sealed.leaving.exportId));
      return { kind: 'not-placed', reason: 'name-taken', mayBeVisible: false };
    }
    isNamed = true;
    await store.rename(part, final);
    await store.syncDirectory(outbox);
    const checked = await verifyManifest(store, final);
    if (checked.kind === 'intact' && checked.manifestSha256 === sealed.manifestSha256) return null;
    const reason = checked.kind === 'unreadable' ? checked.reason : 'altered-on-disk';
    return { kind: 'not-placed', reason, mayBeVisible: !(await takeBack(store, outbox, sealed)) };
  } catch (fault) {
    const mayBeVisible = isNamed && !(await takeBack(store, outbox, sealed));
    await clearQuietly(store, outbox, partFolderName(sealed.leaving.exportId));
    return { kind: 'not-placed', reason: storeFailureOf(fault), mayBeVisible };
  }
}

async function writePackage(store: FileStore, part: string, sealed: SealedPackage): Promise<void> {
  await store.makeDirectory(part);
  for (const file of sealed.leaving.files) await writeDurably(store, join(part, file.path), file.bytes);
  await writeDurably(store, join(part, MANIFEST_NAME), sealed.sealed);
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

/** Hides a package again after a late failure. True where nothing of it can be seen any more. */
async function takeBack(
  store: FileStore,
  outbox: string,
  { leaving, folder }: SealedPackage,
): Promise<boolean> {
  try {
    const names = (await store.list(outbox)).map((entry) => entry.name);
    // The rename is atomic: while the hidden folder stands, the visible one, if any, is not ours.
    if (names.includes(partFolderName(leaving.exportId)) || !names.includes(folder)) return true;
    await store.rename(join(outbox, folder), join(outbox, partFolderName(leaving.exportId)));
  } catch (fault) {
    storeFailureOf(fault);
    return false;
  }
  await clearQuietly(store, outbox, partFolderName(leaving.exportId));
  return true;
}

/** Removes one of our hidden folders with the files in it; nothing where there is none. */
async function clearFolder(store: FileStore, outbox: string, name: string): Promise<void> {
  const entries = await store.list(outbox);
  if (!entries.some((entry) => entry.name === name)) return;
  const folder = join(outbox, name);
  for (const entry of await store.list(folder)) await store.removeFile(join(folder, entry.name));
  await store.removeDirectory(folder);
}

/** After a failure the hidden folder may stay: it holds no package, and the next attempt clears it. */
async function clearQuietly(store: FileStore, outbox: string, name: string): Promise<void> {
  try {
    await clearFolder(store, outbox, name);
  } catch (fault) {
    storeFailureOf(fault);
  }
}
