import { sha256Hex } from '../sealing/fingerprint.ts';
import {
  type DeliveryMark,
  MANIFEST_NAME,
  manifestBytes,
  manifestFor,
  manifestOf,
  type Package,
  SEAL_NAME,
} from '../sealing/manifest.ts';
import { type SealingKey, signManifest } from '../sealing/sign-manifest.ts';
import type { SealedPackage } from './destination-adapter.ts';

/**
 * Seals an issued package for one recipient. The same package, mark and key give the same bytes, so that a repeat is
 * recognised as one. Rule DLV-4.
 */
export async function sealForDestination(
  issued: Package,
  mark: DeliveryMark,
  key: SealingKey,
): Promise<SealedPackage> {
  const bytes = manifestBytes(manifestFor(manifestOf(issued), mark));
  const { documentNumber, exportId, purpose, version } = issued;
  return {
    exportId,
    documentNumber,
    version,
    purpose,
    manifestSha256: sha256Hex(bytes),
    files: [
      ...issued.files,
      { path: MANIFEST_NAME, mediaType: 'application/json', bytes },
      { path: SEAL_NAME, mediaType: 'application/jose+json', bytes: await signManifest(bytes, key) },
    ],
  };
}
