import type { FileStore } from '../../../exchange/outbox/file-store.ts';
import { systemError } from './simulated-disk.ts';

/** When an operation fails: it was not done, it was half done, or it was done and its answer was lost. */
export type Failing = 'before' | 'after';

export interface FailingStore {
  readonly store: FileStore;
  /** How many operations were asked for, failed ones included. */
  readonly count: () => number;
}

/**
 * The same store with a fault at the nth operation, counted from 1, every close and sync included; a write that
 * fails leaves half of its bytes.
 *
 * @param lasting true where everything after the fault fails too, as when the share or the process is gone
 */
export function failingStore(
  store: FileStore,
  { at, code, when, lasting }: { at: number; code: string; when: Failing; lasting: boolean },
): FailingStore {
  let count = 0;
  const fails = (): boolean => {
    count += 1;
    return lasting ? count >= at : count === at;
  };
  async function perhaps<Result>(act: () => Promise<Result>): Promise<Result> {
    const isFault = fails();
    if (isFault && (when === 'before' || count > at)) throw systemError(code);
    const result = await act();
    if (isFault) throw systemError(code);
    return result;
  }
  return {
    count: () => count,
    store: {
      makeDirectory: (path) => perhaps(() => store.makeDirectory(path)),
      createFile: (path) =>
        perhaps(async () => {
          const file = await store.createFile(path);
          return {
            async write(bytes) {
              if (!fails()) return file.write(bytes);
              if (count === at)
                await file.write(bytes.slice(0, when === 'after' ? undefined : bytes.length / 2));
              throw systemError(code);
            },
            sync: () => perhaps(() => file.sync()),
            close: () => perhaps(() => file.close()),
          };
        }),
      readFile: (path) => perhaps(() => store.readFile(path)),
      list: (path) => perhaps(() => store.list(path)),
      rename: (from, to) => perhaps(() => store.rename(from, to)),
      syncDirectory: (path) => perhaps(() => store.syncDirectory(path)),
      removeFile: (path) => perhaps(() => store.removeFile(path)),
      removeDirectory: (path) => perhaps(() => store.removeDirectory(path)),
    },
  };
}
