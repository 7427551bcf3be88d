import { join } from 'node:path';
import type { FileStore } from '../outbox/file-store.ts';
import { storeFailureOf, type StoreFailure } from '../outbox/store-failure.ts';
import { ENCRYPTED_NAME } from './encrypt-package.ts';
import { MANIFEST_NAME, type Manifest, SEAL_NAME } from './manifest.ts';
import { readSeal, type SealReading } from './sign-manifest.ts';
import { type PackageFault, verifyManifest } from './verify-manifest.ts';

/** What can be said of a package without the office that made it. */
export type PackageReading =
  | { readonly kind: 'unreadable'; readonly reason: StoreFailure }
  | { readonly kind: 'no-manifest' }
  | { readonly kind: 'not-a-manifest' }
  /** The files are in one encrypted file: decrypt and unpack it first. */
  | { readonly kind: 'encrypted' }
  | {
      readonly kind: 'read';
      readonly manifest: Manifest;
      readonly manifestSha256: string;
      /** Files that are not as the manifest says; none: all are. */
      readonly faults: readonly PackageFault[];
      readonly seal: SealReading | { readonly kind: 'no-seal' };
    };

/** Reads a package as its recipient has it: every file against the manifest, and the manifest against its seal. */
export async function readPackage(store: FileStore, folder: string): Promise<PackageReading> {
  const checked = await verifyManifest(store, folder);
  if (checked.kind !== 'intact' && checked.kind !== 'altered') return checked;
  try {
    const names = (await store.list(folder)).map(({ name }) => name);
    const { manifest, manifestSha256 } = checked;
    const faults = (checked.kind === 'altered' ? checked.faults : []).filter(
      ({ kind, path }) => kind !== 'unexpected' || path !== ENCRYPTED_NAME,
    );
    const isPacked = manifest.files.every(({ path }) => !names.includes(path));
    if (isPacked && names.includes(ENCRYPTED_NAME)) return { kind: 'encrypted' };
    const seal = names.includes(SEAL_NAME)
      ? await readSeal(
          await store.readFile(join(folder, MANIFEST_NAME)),
          await store.readFile(join(folder, SEAL_NAME)),
        )
      : ({ kind: 'no-seal' } as const);
    return { kind: 'read', manifest, manifestSha256, faults, seal };
  } catch (fault) {
    return { kind: 'unreadable', reason: storeFailureOf(fault) };
  }
}
