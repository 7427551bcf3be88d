import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../exchange/sealing/fingerprint.ts';
import { manifestBytes, manifestOf, parseManifest } from '../../../exchange/sealing/manifest.ts';
import { verifyManifest, type Verification } from '../../../exchange/sealing/verify-manifest.ts';
import type { FileStore } from '../../../exchange/outbox/file-store.ts';
import { placePackage } from '../../../exchange/outbox/place-package.ts';
import { aPackage } from '../../builders/package.ts';
import { simulatedDisk } from '../outbox/simulated-disk.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const parsedText = (value: unknown): unknown => parseManifest(text(JSON.stringify(value)));

it('says for each file its name, hash, size and media type, and where the record stood', () => {
  const manifest = manifestOf(aPackage());
  expect(JSON.parse(new TextDecoder().decode(manifestBytes(manifest)))).toEqual({
    manifestVersion: 1,
    exportId: '019a1234-5678-7abc-8def-0123456789ab',
    documentNumber: '2026/00123-C1',
    version: 1,
    purpose: 'coroner-referral',
    createdAt: '2026-10-24T09:15:00.000Z',
    from: 'Glan-yr-Afon Medical Examiner Office',
    to: 'Senior coroner, Aberffug and Glannau',
    record: { chainHead: '4be1'.repeat(16), chainLength: 1042 },
    files: [
      {
        path: 'referral.pdf',
        mediaType: 'application/pdf',
        sha256: sha256Hex(text('%PDF-1.7 not really')),
        bytes: 19,
      },
      {
        path: 'referral.json',
        mediaType: 'application/json',
        sha256: sha256Hex(text('{"content":1}')),
        bytes: 13,
      },
    ],
  });
});

it('is read back as it was written', () => {
  const manifest = manifestOf(aPackage());
  expect(parseManifest(manifestBytes(manifest))).toEqual(manifest);
});

describe('is not taken for a manifest', () => {
  const manifest = manifestOf(aPackage());
  const [file] = manifest.files;

  it.each([
    ['no JSON', text('{')],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0x7b)],
    ['nothing', new Uint8Array()],
    ['the same manifest with a space', text(`${new TextDecoder().decode(manifestBytes(manifest))} `)],
  ])('when it is %s', (_what, bytes) => {
    expect(parseManifest(bytes)).toBeNull();
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['another version', { ...manifest, manifestVersion: 2 }],
    ['another purpose', { ...manifest, purpose: 'party' }],
    ['no export', { ...manifest, exportId: 7 }],
    ['no record', { ...manifest, record: null }],
    ['no files', { ...manifest, files: 'all' }],
    ['a file outside the folder', { ...manifest, files: [{ ...file, path: '../keys.json' }] }],
    ['an absolute file', { ...manifest, files: [{ ...file, path: '/etc/passwd' }] }],
    ['a file without a hash', { ...manifest, files: [{ ...file, sha256: 'abc' }] }],
    ['a file of less than nothing', { ...manifest, files: [{ ...file, bytes: -1 }] }],
    ['a file named twice', { ...manifest, files: [file, file] }],
  ])('when it says %s', (_what, value) => {
    expect(parsedText(value)).toBeNull();
  });
});

describe('OUT-4 reads the package again and finds', () => {
  const FOLDER = '/outbox/2026-00123-C1-v1-456789ab';

  async function after(change: (store: FileStore) => Promise<void>): Promise<Verification> {
    const { store } = simulatedDisk();
    await placePackage({ store, wait: async () => undefined }, '/outbox', aPackage());
    await change(store);
    return verifyManifest(store, FOLDER);
  }
  async function write(store: FileStore, name: string, bytes: Uint8Array): Promise<void> {
    const file = await store.createFile(`${FOLDER}/${name}`);
    await file.write(bytes);
    await file.close();
  }
  async function rewrite(
    store: FileStore,
    name: string,
    edit: (bytes: Uint8Array) => Uint8Array,
  ): Promise<void> {
    const bytes = await store.readFile(`${FOLDER}/${name}`);
    await store.removeFile(`${FOLDER}/${name}`);
    await write(store, name, edit(bytes));
  }
  const found = (kind: string, path: string): object => ({ kind: 'altered', faults: [{ kind, path }] });

  it('nothing where nothing was touched', async () => {
    const checked = await after(async () => undefined);
    const manifestSha256 = sha256Hex(manifestBytes(manifestOf(aPackage())));
    expect(checked).toEqual({ kind: 'intact', manifest: manifestOf(aPackage()), manifestSha256 });
  });

  it('one changed bit, at every byte of every file', async () => {
    for (const { path, bytes } of aPackage().files) {
      for (let at = 0; at < bytes.length; at += 1) {
        const flip = (old: Uint8Array): Uint8Array =>
          old.map((byte, place) => (place === at ? byte ^ 1 : byte));
        expect(await after((store) => rewrite(store, path, flip))).toMatchObject(found('changed', path));
      }
    }
  });

  it('a byte more and a byte less', async () => {
    const longer = (old: Uint8Array): Uint8Array => Uint8Array.of(...old, 0);
    expect(await after((store) => rewrite(store, 'referral.pdf', longer))).toMatchObject(
      found('changed', 'referral.pdf'),
    );
    const shorter = (old: Uint8Array): Uint8Array => old.slice(0, -1);
    expect(await after((store) => rewrite(store, 'referral.pdf', shorter))).toMatchObject(
      found('changed', 'referral.pdf'),
    );
  });

  it('a missing file', async () => {
    const checked = await after((store) => store.removeFile(`${FOLDER}/referral.json`));
    expect(checked).toMatchObject(found('missing', 'referral.json'));
  });

  it('a file too many, and a folder too many', async () => {
    expect(await after((store) => write(store, 'note.txt', text('hello')))).toMatchObject(
      found('unexpected', 'note.txt'),
    );
    expect(await after((store) => store.makeDirectory(`${FOLDER}/more`))).toMatchObject(
      found('unexpected', 'more'),
    );
  });

  it('a renamed file, as one missing and one too many', async () => {
    const checked = await after((store) => store.rename(`${FOLDER}/referral.pdf`, `${FOLDER}/letter.pdf`));
    expect(checked).toMatchObject({
      faults: [
        { kind: 'missing', path: 'referral.pdf' },
        { kind: 'unexpected', path: 'letter.pdf' },
      ],
    });
  });

  it('that two files changed places', async () => {
    const checked = await after(async (store) => {
      await store.rename(`${FOLDER}/referral.pdf`, `${FOLDER}/x.x`);
      await store.rename(`${FOLDER}/referral.json`, `${FOLDER}/referral.pdf`);
      await store.rename(`${FOLDER}/x.x`, `${FOLDER}/referral.json`);
    });
    expect(checked).toMatchObject({
      faults: [
        { kind: 'changed', path: 'referral.pdf' },
        { kind: 'changed', path: 'referral.json' },
      ],
    });
  });

  it('no manifest, or one that is none', async () => {
    expect(await after((store) => store.removeFile(`${FOLDER}/manifest.json`))).toEqual({
      kind: 'no-manifest',
    });
    const broken = (old: Uint8Array): Uint8Array => old.slice(1);
    expect(await after((store) => rewrite(store, 'manifest.json', broken))).toEqual({
      kind: 'not-a-manifest',
    });
  });

  it('another manifest hash where the manifest was changed together with its files', async () => {
    const forged = manifestOf(aPackage({ to: 'Senior coroner, Pellfa' }));
    const checked = await after((store) => rewrite(store, 'manifest.json', () => manifestBytes(forged)));
    expect(checked).toMatchObject({ kind: 'intact', manifestSha256: sha256Hex(manifestBytes(forged)) });
    expect(sha256Hex(manifestBytes(forged))).not.toBe(sha256Hex(manifestBytes(manifestOf(aPackage()))));
  });

  it('that the folder is gone', async () => {
    expect(await verifyManifest(simulatedDisk().store, '/outbox/gone')).toEqual({
      kind: 'unreadable',
      reason: 'folder-missing',
    });
  });
});
