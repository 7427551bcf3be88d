import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SealedPackage } from '../../../exchange/delivery/destination-adapter.ts';
import { emailFile } from '../../../exchange/delivery/email-file.ts';
import { folderAdapter, type FolderDestination } from '../../../exchange/delivery/folder-destination.ts';
import { sealForDestination } from '../../../exchange/delivery/seal-for-destination.ts';
import type { FileStore } from '../../../exchange/outbox/file-store.ts';
import { sharedFileStore } from '../../../exchange/outbox/node-file-store.ts';
import { readPackage } from '../../../exchange/sealing/verify-package.ts';
import { aPackage } from '../../builders/package.ts';
import { failingStore } from '../outbox/failing-store.ts';
import { simulatedDisk } from '../outbox/simulated-disk.ts';

const wait = async (): Promise<void> => undefined;
const go = new AbortController().signal;
let sealed: SealedPackage;
const made: string[] = [];

beforeAll(async () => {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const mark = { destination: 'aberffug', sequence: 3, previousManifestSha256: null, supersedes: null };
  sealed = await sealForDestination(aPackage(), mark, { privateKey: d ?? '', publicKey: x ?? '' });
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-share-'));
  made.push(folder);
  return folder;
}
const at = (folder: string, changes: Partial<FolderDestination> = {}): FolderDestination => ({
  folder,
  code: 'aberffug',
  sequence: 3,
  ageRecipients: [],
  isFirst: true,
  ...changes,
});
const deliver = (store: FileStore, to: FolderDestination) =>
  folderAdapter({ store, wait }, to).deliver(sealed, go);
const NAME = 'aberffug-00000003-456789ab';

describe('a package in the recipient’s folder', () => {
  it('DLV-5 is whole and verifies, and a second attempt finds it and writes nothing', async () => {
    const folder = aFolder();
    expect(await deliver(sharedFileStore, at(folder))).toEqual({ kind: 'handed-over', evidence: NAME });
    const placed = join(folder, 'outbox', NAME);
    expect(await readPackage(sharedFileStore, placed)).toMatchObject({
      kind: 'read',
      faults: [],
      seal: { kind: 'sealed' },
    });
    const { mtimeMs } = statSync(join(placed, 'manifest.jws'));
    expect(await deliver(sharedFileStore, at(folder, { isFirst: false }))).toMatchObject({
      kind: 'handed-over',
      evidence: `${NAME}, which already lay there`,
    });
    expect(statSync(join(placed, 'manifest.jws')).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(join(folder, 'outbox'))).toEqual([NAME]);
  });

  it('DLV-5 is not written over what lies there under its name', async () => {
    const folder = aFolder();
    await deliver(sharedFileStore, at(folder));
    writeFileSync(join(folder, 'outbox', NAME, 'referral.pdf'), 'changed');
    expect(await deliver(sharedFileStore, at(folder))).toMatchObject({
      kind: 'try-again',
      mayHaveArrived: false,
    });
    expect(readFileSync(join(folder, 'outbox', NAME, 'referral.pdf'), 'utf8')).toBe('changed');
  });

  it('DLV-5 a share that vanishes between two files leaves nothing to be seen, and the next attempt succeeds', async () => {
    for (let after = 1; after <= 4; after += 1) {
      const folder = aFolder();
      let files = 0;
      const vanishing: FileStore = {
        ...sharedFileStore,
        async createFile(path) {
          files += 1;
          if (files === after) renameSync(folder, `${folder}-gone`);
          return sharedFileStore.createFile(path);
        },
      };
      const outcome = await deliver(vanishing, at(folder));
      expect(outcome).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
        reason: 'The folder is not there. Is the network drive connected?',
      });
      renameSync(`${folder}-gone`, folder);
      const seen = readdirSync(join(folder, 'outbox')).filter((name) => !name.startsWith('.'));
      expect(seen).toEqual([]);
      expect(await deliver(sharedFileStore, at(folder))).toMatchObject({ kind: 'handed-over' });
      expect(readdirSync(join(folder, 'outbox'))).toEqual([NAME]);
    }
  });

  it.each(['ENOSPC', 'EROFS', 'EIO', 'EBUSY', 'EACCES'])(
    'DLV-5 %s at any operation: whole or not at all, and never called handed over when it is not',
    async (code) => {
      for (const lasting of [true, false]) {
        for (const when of ['before', 'after'] as const) {
          for (let turn = 1; ; turn += 1) {
            const { store } = simulatedDisk();
            const failing = failingStore(store, { code, when, lasting, at: turn });
            const outcome = await deliver(failing.store, at('/'));
            const names = (await store.list('/outbox').catch(() => [])).map(({ name }) => name);
            // The simulated disk begins with an empty /outbox, which is ours here as well.
            if (outcome.kind === 'handed-over') {
              expect(await readPackage(store, `/outbox/${NAME}`)).toMatchObject({ faults: [] });
            } else {
              expect(outcome).toMatchObject({ kind: 'try-again' });
              if (outcome.kind === 'try-again' && !outcome.mayHaveArrived) expect(names).not.toContain(NAME);
            }
            expect(await deliver(store, at('/', { isFirst: false }))).toMatchObject({ kind: 'handed-over' });
            if (failing.count() < turn) break;
          }
        }
      }
    },
  );

  it('DLV-5 does not begin when it was told to stop', async () => {
    const folder = aFolder();
    const adapter = folderAdapter({ store: sharedFileStore, wait }, at(folder));
    expect(await adapter.deliver(sealed, AbortSignal.abort())).toMatchObject({ kind: 'try-again' });
    expect(readdirSync(join(folder, 'outbox'))).toEqual([]);
  });
});

describe('a package for a recipient with a key', () => {
  it('SEAL-4 is one encrypted file that only that key opens, and verifies when it is unpacked', async () => {
    const identity = await generateX25519Identity();
    const folder = aFolder();
    const to = at(folder, { ageRecipients: [await identityToRecipient(identity)] });
    expect(await deliver(sharedFileStore, to)).toMatchObject({ kind: 'handed-over' });
    const placed = join(folder, 'outbox', NAME);
    expect(readdirSync(placed).toSorted()).toEqual(['manifest.json', 'manifest.jws', 'package.tar.age']);
    const encrypted = readFileSync(join(placed, 'package.tar.age'));
    expect(encrypted.includes('not really')).toBe(false);
    expect(await readPackage(sharedFileStore, placed)).toEqual({ kind: 'encrypted' });

    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const unpacked = aFolder();
    writeFileSync(join(unpacked, 'package.tar'), await decrypter.decrypt(encrypted));
    execFileSync('tar', ['-xf', 'package.tar'], { cwd: unpacked });
    rmSync(join(unpacked, 'package.tar'));
    expect(await readPackage(sharedFileStore, unpacked)).toMatchObject({
      kind: 'read',
      faults: [],
      seal: { kind: 'sealed' },
    });
    const stranger = new Decrypter();
    stranger.addIdentity(await generateX25519Identity());
    await expect(stranger.decrypt(encrypted)).rejects.toThrow();
    expect(await deliver(sharedFileStore, to)).toMatchObject({
      kind: 'handed-over',
      evidence: `${NAME}, which already lay there`,
    });
  });
});

describe('an e-mail for the person’s own mail program', () => {
  it('DLV-9 is unsent, names nobody, and carries every file of the package', async () => {
    const bytes = await emailFile(sealed, {
      to: 'referrals@coroner.example',
      officeName: 'Glan-yr-Afon Medical Examiner Office',
      ageRecipients: [],
    });
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('To: referrals@coroner.example\r\n');
    expect(text).toContain('X-Unsent: 1\r\n');
    for (const { bytes: file, path } of sealed.files) {
      const part = text.split(`filename="${path}"`)[1] ?? '';
      const body = (part.split('\r\n\r\n')[1] ?? '').split('\r\n--')[0] ?? '';
      expect(Buffer.from(body, 'base64').equals(file)).toBe(true);
    }
    expect(text.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  it('SEAL-4 carries one encrypted file and nothing else for a recipient with a key', async () => {
    const identity = await generateX25519Identity();
    const bytes = await emailFile(sealed, {
      to: 'referrals@coroner.example',
      officeName: 'Office',
      ageRecipients: [await identityToRecipient(identity)],
    });
    const names = [...new TextDecoder().decode(bytes).matchAll(/filename="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['package.tar.age']);
  });
});
