import { join } from 'node:path';
import type { FileStore } from '../outbox/file-store.ts';
import { partFolderName, tailOf } from '../outbox/package-name.ts';
import { patientFileStore, type Wait } from '../outbox/patient-file-store.ts';
import { placeFolder, type PlacementFailure } from '../outbox/place-folder.ts';
import { errnoOf, storeFailureOf } from '../outbox/store-failure.ts';
import { type CarriedFile, carriedFiles } from '../sealing/encrypt-package.ts';
import { sha256Hex } from '../sealing/fingerprint.ts';
import { MANIFEST_NAME, SEAL_NAME } from '../sealing/manifest.ts';
import type { Delivery, DestinationAdapter, SealedPackage } from './destination-adapter.ts';

/** Where packages lie and where the recipient's answers are, inside the recipient's folder. */
export const PACKAGES_FOLDER = 'outbox';
export const ANSWERS_FOLDER = 'ack';

export interface FolderDestination {
  /** Must exist: a share that is not connected is not to be made on this computer. */
  readonly folder: string;
  /** Of the destination, and the number of the package among those for it. */
  readonly code: string;
  readonly sequence: number;
  readonly ageRecipients: readonly string[];
  /** Nothing has ever been put there. Afterwards a folder that looks new is not the recipient's. */
  readonly isFirst: boolean;
}

export interface FolderTools {
  readonly store: FileStore;
  readonly wait: Wait;
}

/** What a person can act on, for each thing that a file system says. */
const WHY_NOT = {
  'folder-missing': 'The folder is not there. Is the network drive connected?',
  'read-only': 'The folder can only be read. Ask IT for the right to write there.',
  denied: 'This user may not write to the folder. Ask IT for the right to write there.',
  'disk-full': 'The disk of the folder is full.',
  'io-error': 'The folder did not take it: the disk or the network failed.',
  'name-taken': 'Something else lies in the folder under the name of this package.',
  'altered-on-disk': 'What was read back from the folder is not what was written.',
} as const satisfies Record<PlacementFailure, string>;
const LOOKS_NEW =
  'The folder is there, but nothing that was put there before. Is the network drive connected?';

/** The folder of a package at its recipient: code, number and the end of the export id; nothing of a person. */
export function deliveredFolderName(code: string, sequence: number, exportId: string): string {
  return `${code}-${String(sequence).padStart(8, '0')}-${tailOf(exportId)}`;
}

/**
 * Puts packages into a folder that the recipient reads: a network share, or one that is copied by another program.
 *
 * Everything is written and synced under a hidden name, the manifest after the files and its seal last of all; then the
 * folder gets its name by one rename, and every file is read again. Where the folder is copied file by file, the seal is
 * the mark that the rest should be there, and the manifest is the proof. Rules DLV-4 and DLV-5.
 */
export function folderAdapter(
  { store: bare, wait }: FolderTools,
  destination: FolderDestination,
): DestinationAdapter {
  const store = patientFileStore(bare, wait);
  return {
    async deliver(sealed, stop) {
      try {
        const trouble = await makeReady(store, destination);
        if (trouble !== null) return notLeft(trouble);
        if (stop.aborted) return notLeft('It was stopped before it began.');
        return await place(store, destination, sealed);
      } catch (fault) {
        return notLeft(WHY_NOT[storeFailureOf(fault)]);
      }
    },
  };
}

function notLeft(reason: string, mayHaveArrived = false): Delivery {
  return { kind: 'try-again', reason, mayHaveArrived, notBeforeSeconds: null };
}

async function makeReady(store: FileStore, { folder, isFirst }: FolderDestination): Promise<string | null> {
  const names = (await store.list(folder)).map(({ name }) => name);
  if (names.includes(PACKAGES_FOLDER)) return null;
  if (!isFirst) return LOOKS_NEW;
  await store.makeDirectory(join(folder, PACKAGES_FOLDER)).catch((fault: unknown) => {
    if (errnoOf(fault) !== 'EEXIST') throw fault;
  });
  return null;
}

async function place(
  store: FileStore,
  { ageRecipients, code, folder: root, sequence }: FolderDestination,
  sealed: SealedPackage,
): Promise<Delivery> {
  const parent = join(root, PACKAGES_FOLDER);
  const folder = deliveredFolderName(code, sequence, sealed.exportId);
  const names = (await store.list(parent)).map(({ name }) => name);
  if (names.includes(folder)) {
    const isOurs = await holdsSame(store, join(parent, folder), sealed, ageRecipients.length > 0);
    return isOurs
      ? { kind: 'handed-over', evidence: `${folder}, which already lay there` }
      : notLeft(WHY_NOT['name-taken']);
  }
  const files = await carriedFiles(sealed, ageRecipients);
  const failure = await placeFolder(store, parent, {
    hidden: partFolderName(sealed.exportId),
    folder,
    files,
    checked: async (placed) => ((await holds(store, placed, files)) ? null : 'altered-on-disk'),
  });
  return failure === null
    ? { kind: 'handed-over', evidence: folder }
    : notLeft(WHY_NOT[failure.reason], failure.mayBeVisible);
}

/** Whether an earlier attempt is what lies there. Encrypted again it would differ, so that its manifest and seal decide. */
function holdsSame(
  store: FileStore,
  placed: string,
  sealed: SealedPackage,
  isEncrypted: boolean,
): Promise<boolean> {
  const open = sealed.files.filter(({ path }) => path === MANIFEST_NAME || path === SEAL_NAME);
  return holds(store, placed, isEncrypted ? open : sealed.files);
}

async function holds(
  store: FileStore,
  placed: string,
  files: readonly Pick<CarriedFile, 'path' | 'bytes'>[],
): Promise<boolean> {
  const names = (await store.list(placed)).map(({ name }) => name);
  for (const { path, bytes } of files) {
    if (!names.includes(path)) return false;
    if (sha256Hex(await store.readFile(join(placed, path))) !== sha256Hex(bytes)) return false;
  }
  return true;
}
