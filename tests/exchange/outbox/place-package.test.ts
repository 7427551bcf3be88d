import { describe, expect, it } from 'vitest';
import type { FileStore } from '../../../exchange/outbox/file-store.ts';
import { findPackage } from '../../../exchange/outbox/find-package.ts';
import { placePackage, type Placement } from '../../../exchange/outbox/place-package.ts';
import { manifestOf, type Package } from '../../../exchange/sealing/manifest.ts';
import { sha256Hex } from '../../../exchange/sealing/fingerprint.ts';
import { aPackage } from '../../builders/package.ts';
import { failingStore } from './failing-store.ts';
import { simulatedDisk, systemError } from './simulated-disk.ts';

const noWait = async (): Promise<void> => undefined;
const FOLDER = '2026-00123-C1-v1-456789ab';

const place = (store: FileStore, leaving: Package = aPackage()): Promise<Placement> =>
  placePackage({ store, wait: noWait }, '/outbox', leaving);
const namesIn = async (store: FileStore, folder: string): Promise<readonly string[]> =>
  (await store.list(folder)).map((entry) => entry.name).toSorted();

describe('a placed package', () => {
  it('is a folder with its files and their manifest, and nothing else is left', async () => {
    const { store } = simulatedDisk();
    const placed = await place(store);
    expect(placed).toEqual({
      kind: 'placed',
      folder: FOLDER,
      manifestSha256: sha256Hex(await store.readFile(`/outbox/${FOLDER}/manifest.json`)),
      files: manifestOf(aPackage()).files,
    });
    expect(await namesIn(store, '/outbox')).toEqual([FOLDER]);
    expect(await namesIn(store, `/outbox/${FOLDER}`)).toEqual([
      'manifest.json',
      'referral.json',
      'referral.pdf',
    ]);
    expect(await store.readFile(`/outbox/${FOLDER}/referral.json`)).toEqual(aPackage().files[1]?.bytes);
  });

  it('OUT-3 has a name of numbers only, which no file system refuses', async () => {
    const { store } = simulatedDisk();
    const placed = await place(store, aPackage({ documentNumber: 'WM/2026 00123:C*1', version: 12 }));
    expect(placed).toMatchObject({ kind: 'placed', folder: 'WM-2026-00123-C-1-v12-456789ab' });
  });

  it('OUT-6 is found and left alone when it is placed again', async () => {
    const disk = simulatedDisk();
    const first = await place(disk.store);
    const asked = disk.asked();
    expect(await place(disk.store)).toEqual({ ...first, kind: 'already-placed' });
    expect(disk.asked()).toBe(asked);
  });

  it('OUT-6 is not replaced by other content under the same export', async () => {
    const { store } = simulatedDisk();
    await place(store);
    const before = await store.readFile(`/outbox/${FOLDER}/manifest.json`);
    const other = aPackage({ to: 'Senior coroner, Pellfa' });
    expect(await place(store, other)).toEqual({
      kind: 'not-placed',
      reason: 'name-taken',
      mayBeVisible: true,
    });
    expect(await store.readFile(`/outbox/${FOLDER}/manifest.json`)).toEqual(before);
  });

  it('stands beside another export of the same document made in the same minute', async () => {
    const { store } = simulatedDisk();
    await place(store);
    await place(store, aPackage({ exportId: '019a1234-5678-7abc-8def-0123456789cd' }));
    expect(await namesIn(store, '/outbox')).toEqual([FOLDER, '2026-00123-C1-v1-456789cd']);
  });

  it('does not take the name of a folder that somebody else made', async () => {
    const { store } = simulatedDisk(['/outbox', `/outbox/${FOLDER}`]);
    expect(await place(store)).toMatchObject({ kind: 'not-placed', reason: 'altered-on-disk' });
    expect(await namesIn(store, '/outbox')).toEqual([FOLDER]);
    expect(await namesIn(store, `/outbox/${FOLDER}`)).toEqual([]);
  });

  it('leaves a folder alone that somebody made under its name at the last moment', async () => {
    const { store } = simulatedDisk();
    const raced: FileStore = {
      ...store,
      async rename(from, to) {
        await store.makeDirectory(to);
        const file = await store.createFile(`${to}/note.txt`);
        await file.close();
        return store.rename(from, to);
      },
    };
    expect(await place(raced)).toEqual({ kind: 'not-placed', reason: 'io-error', mayBeVisible: false });
    expect(await namesIn(store, '/outbox')).toEqual([FOLDER]);
    expect(await namesIn(store, `/outbox/${FOLDER}`)).toEqual(['note.txt']);
  });

  it('refuses, as a mistake of the program, file names that could leave the folder', async () => {
    const { store } = simulatedDisk();
    for (const path of [
      '../referral.pdf',
      'a/b.pdf',
      '.hidden',
      'manifest.json',
      'CON',
      'Name of a Person.pdf',
    ]) {
      const files = [{ path, mediaType: 'application/pdf', bytes: new Uint8Array() }];
      await expect(place(store, aPackage({ files }))).rejects.toThrow('broken invariant');
    }
    expect(await namesIn(store, '/outbox')).toEqual([]);
  });
});

describe('what cannot be done is said', () => {
  it.each([
    ['EROFS', 'read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EIO', 'io-error'],
    ['ESTALE', 'io-error'],
  ])('%s is told as %s', async (code, reason) => {
    const { store } = failingStore(simulatedDisk().store, { at: 4, code, when: 'before', lasting: true });
    expect(await place(store)).toMatchObject({ kind: 'not-placed', reason });
  });

  it.each(['write', 'sync'] as const)(
    'a failed %s leaves no file open, or Windows would not let go of the folder',
    async (failed) => {
      const { store } = simulatedDisk();
      let open = 0;
      const watched: FileStore = {
        ...store,
        async createFile(path) {
          const file = await store.createFile(path);
          open += 1;
          return {
            ...file,
            [failed]: () => Promise.reject(systemError('ENOSPC')),
            close: async () => void (open -= 1),
          };
        },
      };
      expect(await place(watched)).toEqual({ kind: 'not-placed', reason: 'disk-full', mayBeVisible: false });
      expect(open).toBe(0);
    },
  );

  it('a folder that is not there is told as missing', async () => {
    const { store } = simulatedDisk(['/elsewhere']);
    expect(await place(store)).toEqual({ kind: 'not-placed', reason: 'folder-missing', mayBeVisible: true });
  });

  it('a mistake of the program is thrown, not told as a disk error', async () => {
    const { store } = simulatedDisk();
    const mistaken: FileStore = { ...store, makeDirectory: () => Promise.reject(new TypeError('a mistake')) };
    await expect(place(mistaken)).rejects.toThrow('a mistake');
  });

  it('bytes that come back different are noticed, and the package is taken out of sight', async () => {
    const { store } = simulatedDisk();
    const lying: FileStore = {
      ...store,
      async createFile(path) {
        const file = await store.createFile(path);
        return { ...file, write: (bytes) => file.write(path.endsWith('.pdf') ? bytes.slice(1) : bytes) };
      },
    };
    expect(await place(lying)).toEqual({
      kind: 'not-placed',
      reason: 'altered-on-disk',
      mayBeVisible: false,
    });
    expect(await namesIn(store, '/outbox')).toEqual([]);
  });
});

describe('a scanner holds the file for a moment', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('%s is waited out, up to seven times', async (code) => {
    const { store } = simulatedDisk();
    const waited: number[] = [];
    let refusals = 7;
    const held: FileStore = {
      ...store,
      async rename(from, to) {
        if (refusals-- > 0) throw Object.assign(new Error('held'), { code });
        return store.rename(from, to);
      },
    };
    const wait = async (pauseMs: number): Promise<void> => void waited.push(pauseMs);
    expect(await placePackage({ store: held, wait }, '/outbox', aPackage())).toMatchObject({
      kind: 'placed',
    });
    expect(waited).toEqual([10, 20, 40, 80, 160, 320, 640]);
  });

  it('what stays held is told, and nothing is visible', async () => {
    const { store } = simulatedDisk();
    const held: FileStore = {
      ...store,
      rename: () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' })),
    };
    expect(await place(held)).toEqual({ kind: 'not-placed', reason: 'io-error', mayBeVisible: false });
    expect(await namesIn(store, '/outbox')).toEqual([]);
  });
});

describe('did it get out?', () => {
  const find = (store: FileStore): ReturnType<typeof findPackage> =>
    findPackage(store, '/outbox', aPackage().exportId);

  it('yes, and it is whole', async () => {
    const { store } = simulatedDisk();
    const placed = await place(store);
    expect(await find(store)).toEqual({
      kind: 'whole',
      folder: FOLDER,
      manifest: manifestOf(aPackage()),
      manifestSha256: placed.kind === 'placed' ? placed.manifestSha256 : null,
    });
  });

  it('no: nothing of it is there', async () => {
    const { store } = simulatedDisk();
    await place(store, aPackage({ exportId: '019a1234-5678-7abc-8def-0123456789cd' }));
    expect(await find(store)).toEqual({ kind: 'absent' });
  });

  it('no: another export that ends alike is not taken for it', async () => {
    const { store } = simulatedDisk();
    await place(store, aPackage({ exportId: '019b0000-0000-7000-8000-0000456789ab' }));
    expect(await find(store)).toEqual({ kind: 'absent' });
  });

  it('no: it was begun and never named', async () => {
    const { store } = simulatedDisk(['/outbox', `/outbox/.part-${aPackage().exportId}`]);
    expect(await find(store)).toEqual({ kind: 'unfinished' });
  });

  it('something is there that is not what was written', async () => {
    const { store } = simulatedDisk();
    await place(store);
    await store.removeFile(`/outbox/${FOLDER}/referral.pdf`);
    const faults = [{ kind: 'missing', path: 'referral.pdf' }];
    expect(await find(store)).toEqual({ kind: 'damaged', folder: FOLDER, faults });
    expect(await place(store)).toEqual({ kind: 'not-placed', reason: 'altered-on-disk', mayBeVisible: true });
  });

  it('nobody can say: the folder cannot be read', async () => {
    const { store } = failingStore(simulatedDisk().store, {
      at: 1,
      code: 'EIO',
      when: 'before',
      lasting: true,
    });
    expect(await find(store)).toEqual({ kind: 'unreadable', reason: 'io-error' });
  });
});
