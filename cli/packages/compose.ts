import { resolve } from 'node:path';
import { nodeFileStore } from '../../exchange/outbox/node-file-store.ts';
import { fingerprintOfKey } from '../../exchange/sealing/sign-manifest.ts';
import { type PackageReading, readPackage } from '../../exchange/sealing/verify-package.ts';

export type { PackageReading };

/** Reads a package where its recipient has it. Needs no office. */
export function readPackageFolder(folder: string): Promise<PackageReading> {
  return readPackage(nodeFileStore, resolve(folder));
}

/** The fingerprint of a public key, base64url; null where the text is no Ed25519 key. */
export function fingerprintOf(publicKey: string): string | null {
  return fingerprintOfKey(publicKey);
}
