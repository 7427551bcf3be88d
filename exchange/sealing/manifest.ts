import type { Instant } from '../../domain/shared/time.ts';
import { canonicalBytes } from './canonical-json.ts';
import { sha256Hex } from './fingerprint.ts';

export const MANIFEST_NAME = 'manifest.json';

/** A file of a package: its name inside the folder, never a path, and its bytes. */
export interface PackageFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One issued document as it leaves the office: a folder of files that belong together. */
export interface Package {
  /** UUID of this export; the same for every attempt to place it. */
  readonly exportId: string;
  readonly documentNumber: string;
  readonly version: number;
  readonly purpose: 'coroner-referral' | 'governance-notification' | 'independence-notice' | 'return';
  readonly createdAt: Instant;
  readonly from: string;
  readonly to: string;
  readonly record: { readonly chainHead: string; readonly chainLength: number };
  readonly files: readonly PackageFile[];
}

export interface ManifestFile {
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** What a package holds, written last: a folder without it is not a package. */
export type Manifest = Omit<Package, 'files'> & {
  readonly manifestVersion: 1;
  readonly files: readonly ManifestFile[];
};

export function manifestOf({ files, ...about }: Package): Manifest {
  return {
    manifestVersion: 1,
    ...about,
    files: files.map(({ path, mediaType, bytes }) => ({
      path,
      sha256: sha256Hex(bytes),
      bytes: bytes.byteLength,
      mediaType,
    })),
  };
}

export function manifestBytes(manifest: Manifest): Uint8Array {
  return canonicalBytes(manifest);
}

/** Reads a manifest back; null where the bytes are not one, written as this program writes them. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (!isManifest(value)) return null;
  return sha256Hex(canonicalBytes(value)) === sha256Hex(bytes) ? value : null;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasTexts = (value: Fields, names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** A plain name inside the folder: no separator, no leading dot, nothing a file system folds or refuses. */
export function isPackageFileName(name: unknown): name is string {
  return (
    typeof name === 'string' && /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)+$/.test(name) && name !== MANIFEST_NAME
  );
}

function isManifest(value: unknown): value is Manifest {
  if (!isFields(value) || value['manifestVersion'] !== 1) return false;
  const { purpose, record, files, version } = value;
  return (
    hasTexts(value, ['exportId', 'documentNumber', 'createdAt', 'from', 'to']) &&
    (purpose === 'coroner-referral' ||
      purpose === 'governance-notification' ||
      purpose === 'independence-notice' ||
      purpose === 'return') &&
    isCount(version) &&
    isFields(record) &&
    hasTexts(record, ['chainHead']) &&
    isCount(record['chainLength']) &&
    Array.isArray(files) &&
    files.every(isManifestFile) &&
    new Set(files.map((file) => file.path)).size === files.length
  );
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isFields(value) &&
    isPackageFileName(value['path']) &&
    hasTexts(value, ['sha256', 'mediaType']) &&
    /^[0-9a-f]{64}$/.test(String(value['sha256'])) &&
    isCount(value['bytes'])
  );
}
