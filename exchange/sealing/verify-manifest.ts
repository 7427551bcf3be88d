import { join } from 'node:path';
import type { FileStore } from '../outbox/file-store.ts';
import { errnoOf, storeFailureOf, type StoreFailure } from '../outbox/store-failure.ts';
import { sha256Hex } from './fingerprint.ts';
import { MANIFEST_NAME, parseManifest, SEAL_NAME, type Manifest, type ManifestFile } from './manifest.ts';

/** `changed`: other bytes. `missing`: not there. `unexpected`: something the manifest does not know. */
export interface PackageFault {
  readonly kind: 'changed' | 'missing' | 'unexpected';
  readonly path: string;
}

export type Verification =
  | { readonly kind: 'intact'; readonly manifest: Manifest; readonly manifestSha256: string }
  | {
      readonly kind: 'altered';
      readonly manifest: Manifest;
      readonly manifestSha256: string;
      readonly faults: readonly PackageFault[];
    }
  | { readonly kind: 'no-manifest' }
  | { readonly kind: 'not-a-manifest' }
  | { readonly kind: 'unreadable'; readonly reason: StoreFailure };

/**
 * Reads every file of a package again and compares it with the manifest. A manifest changed together with its files
 * agrees with itself: compare `manifestSha256` with the record as well, or read its seal (`verify-package`).
 *
 * Rule: OUT-4.
 */
export async function verifyManifest(store: FileStore, folder: string): Promise<Verification> {
  try {
    const entries = await store.list(folder);
    if (!entries.some((entry) => entry.name === MANIFEST_NAME && entry.kind === 'file'))
      return { kind: 'no-manifest' };
    const bytes = await store.readFile(join(folder, MANIFEST_NAME));
    const manifest = parseManifest(bytes);
    if (manifest === null) return { kind: 'not-a-manifest' };
    const faults: PackageFault[] = [];
    for (const file of manifest.files) {
      const isThere = entries.some((entry) => entry.name === file.path && entry.kind === 'file');
      const fault = isThere ? await faultOf(store, folder, file) : 'missing';
      if (fault !== null) faults.push({ kind: fault, path: file.path });
    }
    const known = new Set([MANIFEST_NAME, SEAL_NAME, ...manifest.files.map((file) => file.path)]);
    for (const { name, kind } of entries) {
      if (!known.has(name) || kind !== 'file') faults.push({ kind: 'unexpected', path: name });
    }
    const manifestSha256 = sha256Hex(bytes);
    return faults.length === 0
      ? { kind: 'intact', manifest, manifestSha256 }
      : { kind: 'altered', manifest, manifestSha256, faults };
  } catch (fault) {
    return { kind: 'unreadable', reason: storeFailureOf(fault) };
  }
}

async function faultOf(
  store: FileStore,
  folder: string,
  file: ManifestFile,
): Promise<'changed' | 'missing' | null> {
  try {
    const bytes = await store.readFile(join(folder, file.path));
    return bytes.byteLength === file.bytes && sha256Hex(bytes) === file.sha256 ? null : 'changed';
  } catch (fault) {
    if (errnoOf(fault) === 'ENOENT') return 'missing';
    throw fault;
  }
}
