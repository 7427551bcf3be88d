import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from '../../cli/exit-codes.ts';
import { commandOf } from '../../cli/command-line.ts';
import { verifyPackage } from '../../cli/packages/verify-package.ts';
import { sealForDestination } from '../../exchange/delivery/seal-for-destination.ts';
import { manifestBytes, parseManifest } from '../../exchange/sealing/manifest.ts';
import { fingerprintOfKey, type SealingKey, signManifest } from '../../exchange/sealing/sign-manifest.ts';
import { aPackage } from '../builders/package.ts';

function aKeyPair(): SealingKey {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { privateKey: d ?? '', publicKey: x ?? '' };
}

const key = aKeyPair();
const fingerprint = fingerprintOfKey(key.publicKey) ?? '';
let folder = '';
let said: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scrutineer-package-'));
  const mark = {
    destination: 'aberffug',
    sequence: 7,
    previousManifestSha256: 'ab'.repeat(32),
    supersedes: null,
  };
  const sealed = await sealForDestination(aPackage(), mark, key);
  for (const { path, bytes } of sealed.files) writeFileSync(join(folder, path), bytes);
  said = [];
  const note = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(note);
  vi.spyOn(process.stderr, 'write').mockImplementation(note);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const words = (): string => said.join('');
const at = (name: string): string => join(folder, name);

describe('verify-package, without an office', () => {
  it('SEAL-2 is fine when every file and the seal are right and by the key that was named', async () => {
    expect(await verifyPackage(folder, fingerprint)).toBe(EXIT.fine);
    expect(words()).toContain('Package 7 for aberffug');
    expect(await verifyPackage(folder, (fingerprint.match(/.{4}/g) ?? []).join(' ').toUpperCase())).toBe(
      EXIT.fine,
    );
  });

  it('SEAL-2 takes the key from the file that the sender gave', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'scrutineer-key-')), 'key.json');
    writeFileSync(file, JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: key.publicKey }));
    expect(await verifyPackage(folder, file)).toBe(EXIT.fine);
    writeFileSync(file, `${fingerprint}\n`);
    expect(await verifyPackage(folder, file)).toBe(EXIT.fine);
    writeFileSync(file, 'a key');
    expect(await verifyPackage(folder, file)).toBe(EXIT.notUnderstood);
  });

  it('SEAL-3 says that it does not know whose key it is when none was named', async () => {
    expect(await verifyPackage(folder, null)).toBe(EXIT.unknownSigner);
    expect(words()).toContain('NOT VERIFIED whose key');
    expect(words()).toContain(fingerprint);
  });

  it.each(['referral.pdf', 'referral.json'])('SEAL-2 finds a change of %s', async (name) => {
    appendFileSync(at(name), ' ');
    expect(await verifyPackage(folder, fingerprint)).toBe(EXIT.foundFaults);
    expect(words()).toContain(`FAULT changed ${name}`);
  });

  it('SEAL-2 finds a file that is missing, renamed or put in', async () => {
    renameSync(at('referral.pdf'), at('other.pdf'));
    expect(await verifyPackage(folder, null)).toBe(EXIT.foundFaults);
    expect(words()).toContain('FAULT missing referral.pdf');
    expect(words()).toContain('FAULT unexpected other.pdf');
  });

  it('SEAL-2 finds a manifest that was changed together with its files, by its seal', async () => {
    const manifest = parseManifest(readFileSync(at('manifest.json')));
    if (manifest === null) throw new Error('it is one');
    writeFileSync(at('manifest.json'), manifestBytes({ ...manifest, to: 'Somebody else' }));
    expect(await verifyPackage(folder, fingerprint)).toBe(EXIT.foundFaults);
    expect(words()).toContain('FAULT The seal does not belong to this manifest');
  });

  it('SEAL-2 finds a package that somebody else sealed again', async () => {
    const other = aKeyPair();
    writeFileSync(at('manifest.jws'), await signManifest(readFileSync(at('manifest.json')), other));
    expect(await verifyPackage(folder, fingerprint)).toBe(EXIT.foundFaults);
    expect(words()).toContain('FAULT Sealed by another key');
    expect(await verifyPackage(folder, null)).toBe(EXIT.unknownSigner);
  });

  it('SEAL-1 believes no other algorithm, no unsigned header and no key beside the one it names', async () => {
    const whole = JSON.parse(readFileSync(at('manifest.jws'), 'utf8')) as Record<string, string>;
    const header = JSON.parse(Buffer.from(whole['protected'] ?? '', 'base64url').toString()) as object;
    const withHeader = (changes: object): object => ({
      ...whole,
      protected: Buffer.from(JSON.stringify({ ...header, ...changes })).toString('base64url'),
    });
    for (const seal of [
      withHeader({ alg: 'none' }),
      withHeader({ alg: 'HS256' }),
      withHeader({ b64: true }),
      withHeader({ kid: 'ab'.repeat(32) }),
      withHeader({ jku: 'https://example.org' }),
      withHeader({ jwk: { kty: 'OKP', crv: 'Ed25519', x: aKeyPair().publicKey } }),
      { ...whole, header: { alg: 'none' } },
      { ...whole, signature: '' },
      { protected: whole['protected'] },
      [],
      'seal',
    ]) {
      writeFileSync(at('manifest.jws'), JSON.stringify(seal));
      expect(await verifyPackage(folder, fingerprint), JSON.stringify(seal)).toBe(EXIT.foundFaults);
    }
  });

  it('SEAL-2 finds any byte of the manifest or the seal that was changed', async () => {
    for (const name of ['manifest.json', 'manifest.jws']) {
      const whole = readFileSync(at(name));
      for (let place = 0; place < whole.length; place += 7) {
        const changed = Buffer.from(whole);
        changed[place] = (changed[place] ?? 0) ^ 1;
        writeFileSync(at(name), changed);
        expect(await verifyPackage(folder, fingerprint), `${name} at ${String(place)}`).toBe(
          EXIT.foundFaults,
        );
      }
      writeFileSync(at(name), whole);
    }
  });

  it('SEAL-2 says when the seal or the manifest has not arrived', async () => {
    rmSync(at('manifest.jws'));
    expect(await verifyPackage(folder, null)).toBe(EXIT.foundFaults);
    rmSync(at('manifest.json'));
    expect(await verifyPackage(folder, null)).toBe(EXIT.foundFaults);
    expect(words()).toContain('There is no manifest.json');
    expect(await verifyPackage(join(folder, 'nowhere'), null)).toBe(EXIT.notOpened);
  });

  it('SEAL-1 the same manifest and key give the same seal', async () => {
    const manifest = readFileSync(at('manifest.json'));
    const again = await signManifest(manifest, key);
    expect(Buffer.from(again).equals(readFileSync(at('manifest.jws')))).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual([
      'manifest.json',
      'manifest.jws',
      'referral.json',
      'referral.pdf',
    ]);
  });

  it('is asked for with one folder', () => {
    expect(commandOf(['verify-package', folder, '--key', 'ab'])).toEqual({
      kind: 'verify-package',
      folder,
      key: 'ab',
    });
    expect(commandOf(['verify-package'])).toMatchObject({ kind: 'unreadable' });
  });
});
