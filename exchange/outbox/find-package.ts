import { join } from 'node:path';
import { never } from '../../domain/shared/invariant.ts';
import type { Manifest } from '../sealing/manifest.ts';
import { verifyManifest, type PackageFault } from '../sealing/verify-manifest.ts';
import type { FileStore } from './file-store.ts';
import { partFolderName, tailOf } from './package-name.ts';
import { storeFailureOf, type StoreFailure } from './store-failure.ts';

export type FoundPackage =
  | {
      readonly kind: 'whole';
      readonly folder: string;
      readonly manifest: Manifest;
      readonly manifestSha256: string;
    }
  | { readonly kind: 'damaged'; readonly folder: string; readonly faults: readonly PackageFault[] }
  /** Begun and not finished: nothing of it was ever visible. */
  | { readonly kind: 'unfinished' }
  /** Not there: never placed, or moved away by somebody. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: StoreFailure };

/**
 * Answers "did it get out?" after a crash: looks for the package of an export in the outbox folder and checks it.
 *
 * @param outbox the outbox folder; `folder` in the answer is a name inside it
 */
export async function findPackage(store: FileStore, outbox: string, exportId: string): Promise<FoundPackage> {
  let names: readonly string[];
  try {
    const entries = await store.list(outbox);
    names = entries.filter((entry) => entry.kind === 'directory').map((entry) => entry.name);
  } catch (fault) {
    return { kind: 'unreadable', reason: storeFailureOf(fault) };
  }
  const ending = `-${tailOf(exportId)}`;
  for (const folder of names.filter((name) => !name.startsWith('.') && name.endsWith(ending))) {
    const found = await inspect(store, outbox, folder);
    if (found.kind !== 'whole' || found.manifest.exportId === exportId) return found;
  }
  return { kind: names.includes(partFolderName(exportId)) ? 'unfinished' : 'absent' };
}

async function inspect(
  store: FileStore,
  outbox: string,
  folder: string,
): Promise<Extract<FoundPackage, { kind: 'whole' | 'damaged' | 'unreadable' }>> {
  const checked = await verifyManifest(store, join(outbox, folder));
  switch (checked.kind) {
    case 'intact':
      return { kind: 'whole', folder, manifest: checked.manifest, manifestSha256: checked.manifestSha256 };
    case 'altered':
      return { kind: 'damaged', folder, faults: checked.faults };
    case 'no-manifest':
      return { kind: 'damaged', folder, faults: [{ kind: 'missing', path: 'manifest.json' }] };
    case 'not-a-manifest':
      return { kind: 'damaged', folder, faults: [{ kind: 'changed', path: 'manifest.json' }] };
    case 'unreadable':
      return checked;
    default:
      return never(checked);
  }
}
