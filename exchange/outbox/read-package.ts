import { join } from 'node:path';
import { sha256Hex } from '../sealing/fingerprint.ts';
import type { Package, PackageFile } from '../sealing/manifest.ts';
import type { FileStore } from './file-store.ts';
import { findPackage } from './find-package.ts';

/** The package that was placed, with every byte as its manifest has it; null where it is gone or another one. */
export async function readPlacedPackage(
  store: FileStore,
  outbox: string,
  placed: { readonly exportId: string; readonly manifestSha256: string },
): Promise<Package | null> {
  const found = await findPackage(store, outbox, placed.exportId);
  if (found.kind !== 'whole' || found.manifestSha256 !== placed.manifestSha256) return null;
  const files: PackageFile[] = [];
  for (const { mediaType, path, sha256 } of found.manifest.files) {
    const bytes = await store.readFile(join(outbox, found.folder, path));
    if (sha256Hex(bytes) !== sha256) return null;
    files.push({ path, mediaType, bytes });
  }
  const { createdAt, documentNumber, exportId, from, purpose, record, to, version } = found.manifest;
  return { exportId, documentNumber, version, purpose, createdAt, from, to, record, files };
}
