import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileStore } from '../../../exchange/outbox/file-store.ts';
import { findPackage } from '../../../exchange/outbox/find-package.ts';
import { placePackage, type Placement } from '../../../exchange/outbox/place-package.ts';
import { verifyManifest } from '../../../exchange/sealing/verify-manifest.ts';
import { aPackage } from '../../builders/package.ts';
import { failingStore, type Failing } from './failing-store.ts';
import { simulatedDisk } from './simulated-disk.ts';

const noWait = async (): Promise<void> => undefined;
const place = (store: FileStore): Promise<Placement> =>
  placePackage({ store, wait: noWait }, '/outbox', aPackage());

/** The folders a receiver sees, each with what its manifest says of it. */
async function visible(store: FileStore): Promise<readonly string[]> {
  const names = (await store.list('/outbox'))
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.'));
  return Promise.all(names.map(async (name) => (await verifyManifest(store, `/outbox/${name}`)).kind));
}

/** Lets the first, second, third … operation fail until one run needs no failing operation any more. */
async function failEveryOperation(
  fault: { code: string; when: Failing; lasting: boolean },
  check: (store: FileStore, answer: Placement) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    const { store } = simulatedDisk();
    const failing = failingStore(store, { ...fault, at });
    const answer = await place(failing.store);
    if (failing.count() < at) {
      expect(answer.kind).toBe('placed');
      return at - 1;
    }
    await check(store, answer);
  }
}

const faults = ['EIO', 'ENOSPC', 'EROFS', 'EBUSY'].flatMap((code) =>
  (['before', 'after'] as const).flatMap((when) => [true, false].map((lasting) => ({ code, when, lasting }))),
);

describe('OUT-1 a fault at any operation', () => {
  it.each(faults)(
    '$code, answered $when it is done, lasting $lasting: whole or not at all',
    async (fault) => {
      const tried = await failEveryOperation(fault, async (store, answer) => {
        const seen = await visible(store);
        expect(seen.every((kind) => kind === 'intact')).toBe(true);
        if (answer.kind === 'not-placed' && !answer.mayBeVisible) expect(seen).toEqual([]);
        if (answer.kind !== 'not-placed') expect(seen).toEqual(['intact']);
      });
      expect(tried).toBeGreaterThan(20);
    },
  );

  it.each(faults)(
    '$code, answered $when it is done, lasting $lasting: the next attempt succeeds',
    async (fault) => {
      await failEveryOperation(fault, async (store) => {
        const again = await place(store);
        expect(['placed', 'already-placed']).toContain(again.kind);
        expect(await store.list('/outbox')).toEqual([
          { name: '2026-00123-C1-v1-456789ab', kind: 'directory' },
        ]);
        expect(await visible(store)).toEqual(['intact']);
      });
    },
  );

  it.each(faults)(
    '$code, answered $when it is done, lasting $lasting: asked afterwards, the folder knows',
    async (fault) => {
      await failEveryOperation(fault, async (store) => {
        const found = await findPackage(store, '/outbox', aPackage().exportId);
        const seen = await visible(store);
        expect(found.kind === 'whole').toBe(seen.length === 1);
        expect(['whole', 'unfinished', 'absent']).toContain(found.kind);
      });
    },
  );
});

/** Answers in turn from a list of chances, and from its beginning again. */
function turns(chances: readonly number[]): () => number {
  let at = 0;
  return () => chances[at++ % chances.length] ?? 0;
}

const anyChances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

const anyFault = fc.option(
  fc.record({
    at: fc.integer({ min: 1, max: 40 }),
    code: fc.constant('EIO'),
    when: fc.constantFrom<Failing>('before', 'after'),
    lasting: fc.boolean(),
  }),
);

describe('OUT-1 a power cut at any moment', () => {
  it('shows no half package, whichever unsynced writes and names are lost or torn, and the next attempt succeeds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), anyFault, anyChances, async (moment, fault, chances) => {
        const disk = simulatedDisk();
        await place(fault === null ? disk.store : failingStore(disk.store, fault).store);
        const { store } = disk.afterPowerCut(moment % (disk.asked() + 1), turns(chances));
        expect((await visible(store)).every((kind) => kind === 'intact')).toBe(true);
        expect(['placed', 'already-placed']).toContain((await place(store)).kind);
        expect(await visible(store)).toEqual(['intact']);
      }),
      { numRuns: 1_500 },
    );
  });

  it('shows no half package where one is taken back and the power goes before its hidden name is safe', async () => {
    const fault = { code: 'EIO', when: 'after' as const, lasting: false };
    for (let at = 15; at <= 30; at += 1) {
      const disk = simulatedDisk();
      await place(failingStore(disk.store, { ...fault, at }).store);
      for (let until = 0; until <= disk.asked(); until += 1) {
        for (const chances of [[0, 0, 0.5], [0.9], [0], [0.9, 0, 0, 0], [0, 0, 0, 0.9]]) {
          const { store } = disk.afterPowerCut(until, turns(chances));
          expect((await visible(store)).every((kind) => kind === 'intact')).toBe(true);
        }
      }
    }
  });

  it('loses nothing that was said to be placed', async () => {
    await fc.assert(
      fc.asyncProperty(anyChances, async (chances) => {
        const disk = simulatedDisk();
        expect((await place(disk.store)).kind).toBe('placed');
        const { store } = disk.afterPowerCut(disk.asked(), turns(chances));
        expect(await visible(store)).toEqual(['intact']);
      }),
      { numRuns: 500 },
    );
  });

  it('would be noticed here if files were not synced before the folder is named', async () => {
    const careless = (store: FileStore): FileStore => ({
      ...store,
      async createFile(path) {
        return { ...(await store.createFile(path)), sync: async () => undefined };
      },
    });
    const disk = simulatedDisk();
    await place(careless(disk.store));
    const torn = disk.afterPowerCut(disk.asked(), turns([0.4, 0.3]));
    expect(await visible(torn.store)).toEqual(['not-a-manifest']);
  });
});
