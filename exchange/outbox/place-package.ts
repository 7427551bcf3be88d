import { invariant } from '../../domain/shared/invariant.ts';
import { sha256Hex } from '../sealing/fingerprint.ts';
import {
  isPackageFileName,
  MANIFEST_NAME,
  SEAL_NAME,
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
import { placeFolder, type PlacementFailure } from './place-folder.ts';

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
  /** Seals a manifest; without it the package has no seal. */
  readonly sign?: (manifest: Uint8Array) => Promise<Uint8Array>;
}

/**
 * Puts a package into the outbox folder, whole or not at all.
 *
 * Everything is written and synced in a hidden folder, the manifest after the files and its seal last; then the folder gets its name by one
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
  const seal = tools.sign === undefined ? null : await tools.sign(sealed);

  const found = await findPackage(store, outbox, leaving.exportId);
  if (found.kind === 'unreadable') return { kind: 'not-placed', reason: found.reason, mayBeVisible: true };
  if (found.kind === 'damaged') return { kind: 'not-placed', reason: 'altered-on-disk', mayBeVisible: true };
  if (found.kind === 'whole') {
    return found.manifestSha256 === manifestSha256
      ? { kind: 'already-placed', folder: found.folder, manifestSha256, files: manifest.files }
      : { kind: 'not-placed', reason: 'name-taken', mayBeVisible: true };
  }

  const failure = await placeFolder(store, outbox, {
    hidden: partFolderName(leaving.exportId),
    folder,
    files: [
      ...leaving.files,
      { path: MANIFEST_NAME, bytes: sealed },
      ...(seal === null ? [] : [{ path: SEAL_NAME, bytes: seal }]),
    ],
    async checked(placed) {
      const checked = await verifyManifest(store, placed);
      if (checked.kind === 'intact' && checked.manifestSha256 === manifestSha256) return null;
      return checked.kind === 'unreadable' ? checked.reason : 'altered-on-disk';
    },
  });
  return failure ?? { kind: 'placed', folder, manifestSha256, files: manifest.files };
}
