import { DOCUMENT_KINDS, type DocumentKind } from '../../domain/record/documents.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { canonicalBytes } from './canonical-json.ts';
import { sha256Hex } from './fingerprint.ts';

export const MANIFEST_NAME = 'manifest.json';
/** The seal of the manifest; written last of all. */
export const SEAL_NAME = 'manifest.jws';

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
  readonly purpose: DocumentKind | 'return';
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

/** Where a package stands among those for one recipient. */
export interface DeliveryMark {
  /** The code of the destination. */
  readonly destination: string;
  /** Counts from 1; a number that is missing was begun for this recipient and has not arrived. */
  readonly sequence: number;
  /** SHA-256 of the manifest with the number before, hex; null for the first. */
  readonly previousManifestSha256: string | null;
  /** The export id of the version that this one takes the place of; null where there is none. */
  readonly supersedes: string | null;
}

/**
 * What a package holds, written after its files: a folder without it is not a package. Version 1 lies in the office's own
 * outbox; version 2 is on its way to one recipient and says where it stands among those for the same one.
 */
export type Manifest = Omit<Package, 'files'> & { readonly files: readonly ManifestFile[] } & (
    { readonly manifestVersion: 1 } | { readonly manifestVersion: 2; readonly delivery: DeliveryMark }
  );

/** The manifest of the same files on its way to one recipient. */
export function manifestFor(issued: Manifest, delivery: DeliveryMark): Manifest {
  return { ...issued, manifestVersion: 2, delivery };
}

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
    typeof name === 'string' &&
    /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)+$/.test(name) &&
    name !== MANIFEST_NAME &&
    name !== SEAL_NAME
  );
}

function isManifest(value: unknown): value is Manifest {
  if (!isFields(value) || !hasItsVersion(value)) return false;
  const { purpose, record, files, version } = value;
  return (
    hasTexts(value, ['exportId', 'documentNumber', 'createdAt', 'from', 'to']) &&
    (purpose === 'return' || DOCUMENT_KINDS.some((kind) => kind === purpose)) &&
    isCount(version) &&
    isFields(record) &&
    hasTexts(record, ['chainHead']) &&
    isCount(record['chainLength']) &&
    Array.isArray(files) &&
    files.every(isManifestFile) &&
    new Set(files.map((file) => file.path)).size === files.length
  );
}

function hasItsVersion({ delivery, manifestVersion }: Fields): boolean {
  if (manifestVersion === 1) return delivery === undefined;
  if (manifestVersion !== 2 || !isFields(delivery)) return false;
  const { destination, previousManifestSha256: previous, sequence, supersedes } = delivery;
  return (
    typeof destination === 'string' &&
    isCount(sequence) &&
    Number(sequence) > 0 &&
    (previous === null || (typeof previous === 'string' && /^[0-9a-f]{64}$/.test(previous))) &&
    (supersedes === null || typeof supersedes === 'string')
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
