import { describe, expect, it } from 'vitest';
import { showFiles, stageFiles } from '../../../exchange/lists/place-files.ts';
import type { FileStore } from '../../../exchange/outbox/file-store.ts';
import { failingStore, type Failing } from '../outbox/failing-store.ts';
import { simulatedDisk } from '../outbox/simulated-disk.ts';

const EXPORT = { place: '/outbox', exportId: '019a1234-5678-7abc-8def-0123456789ab', folder: 'governance-x' };
const FILES = [
  { path: 'concerns.csv', bytes: new TextEncoder().encode('a,b') },
  { path: 'manifest.json', bytes: new TextEncoder().encode('{}') },
];
const wait = async (): Promise<void> => undefined;

/** Whether the files are said to be there. */
async function placed(store: FileStore): Promise<boolean> {
  const staging = await stageFiles({ store, wait }, EXPORT, FILES);
  return staging.kind === 'staged' && (await showFiles({ store, wait }, staging.staged)) === null;
}

/** What a reader sees of the export, file by file; null where there is none. */
async function seen(store: FileStore): Promise<readonly string[] | null> {
  const names = (await store.list('/outbox')).map(({ name }) => name);
  if (!names.includes(EXPORT.folder)) return null;
  return Promise.all(
    FILES.map(async ({ path }) =>
      new TextDecoder().decode(await store.readFile(`/outbox/${EXPORT.folder}/${path}`)),
    ),
  );
}

const faults = ['EIO', 'ENOSPC', 'EBUSY'].flatMap((code) =>
  (['before', 'after'] as const).flatMap((when: Failing) =>
    [true, false].map((lasting) => ({ code, when, lasting })),
  ),
);

describe('the files of an export', () => {
  it.each(faults)(
    'GOVL-10 $code, answered $when it is done, lasting $lasting: whole or not at all, and not missing where said to be there',
    async (fault) => {
      for (let at = 1; ; at += 1) {
        const { store } = simulatedDisk();
        const failing = failingStore(store, { ...fault, at });
        const isPlaced = await placed(failing.store);
        const found = await seen(store);
        if (found !== null) expect(found).toEqual(['a,b', '{}']);
        if (isPlaced) expect(found).not.toBeNull();
        if (failing.count() < at) {
          expect(isPlaced).toBe(true);
          expect(at).toBeGreaterThan(10);
          return;
        }
      }
    },
  );

  it('GOVL-10 an unfinished folder of the same export is cleared first', async () => {
    const { store } = simulatedDisk();
    await store.makeDirectory(`/outbox/.part-${EXPORT.exportId}`);
    const left = await store.createFile(`/outbox/.part-${EXPORT.exportId}/old.csv`);
    await left.write(new TextEncoder().encode('half'));
    await left.close();
    expect(await placed(store)).toBe(true);
    expect((await store.list(`/outbox/${EXPORT.folder}`)).map(({ name }) => name).toSorted()).toEqual([
      'concerns.csv',
      'manifest.json',
    ]);
  });
});
