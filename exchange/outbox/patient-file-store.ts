import type { FileStore } from './file-store.ts';
import { errnoOf } from './store-failure.ts';

/** A scanner or an indexer holds a fresh file for a moment; Windows then answers with one of these. */
const PASSING: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);
const PAUSES_MS = [10, 20, 40, 80, 160, 320, 640];

/** Waits; given, not taken, so that a test need not. */
export type Wait = (pauseMs: number) => Promise<void>;

/**
 * The same store, trying again for a little over a second where something else holds the file. Writing is not tried
 * again: nobody knows how much of it was done.
 */
export function patientFileStore(store: FileStore, wait: Wait): FileStore {
  async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
    for (const pauseMs of PAUSES_MS) {
      try {
        return await act();
      } catch (fault) {
        if (!PASSING.has(errnoOf(fault) ?? '')) throw fault;
        await wait(pauseMs);
      }
    }
    return act();
  }
  return {
    makeDirectory: (path) => patiently(() => store.makeDirectory(path)),
    createFile: (path) => patiently(() => store.createFile(path)),
    readFile: (path) => patiently(() => store.readFile(path)),
    list: (path) => patiently(() => store.list(path)),
    rename: (from, to) => patiently(() => store.rename(from, to)),
    syncDirectory: (path) => patiently(() => store.syncDirectory(path)),
    removeFile: (path) => patiently(() => store.removeFile(path)),
    removeDirectory: (path) => patiently(() => store.removeDirectory(path)),
  };
}
