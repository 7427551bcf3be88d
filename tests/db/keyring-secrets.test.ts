import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argon2id, firstThatLoads, nativeArgon2id, wasmArgon2id } from '../../db/keyring/argon2id.ts';
import { refusalOfNewPassword } from '../../db/keyring/password.ts';
import { printRecoveryCode, readRecoveryCode } from '../../db/keyring/recovery-code.ts';
import { unwrapDataKey, wrapDataKey } from '../../db/keyring/wrapped-key.ts';

describe('argon2id', { timeout: 30_000 }, () => {
  const settings = {
    algorithm: 'argon2id',
    memoryKiB: 65_536,
    iterations: 3,
    parallelism: 1,
    salt: Buffer.alloc(16, 7),
  } as const;

  it('gives the same key compiled and in WebAssembly', async () => {
    const password = Buffer.from('a quiet green corridor', 'utf8');
    const compiled = await (await nativeArgon2id())(password, settings);
    const wasm = await (await wasmArgon2id())(password, settings);
    expect(compiled).toHaveLength(32);
    expect(wasm.equals(compiled)).toBe(true);
    expect((await argon2id(password, settings)).equals(compiled)).toBe(true);
    expect((await argon2id(password, { ...settings, salt: Buffer.alloc(16, 8) })).equals(compiled)).toBe(
      false,
    );
  });

  it('falls back where the compiled library cannot be loaded, and says why when nothing can', async () => {
    const cannotLoad = (): Promise<never> => Promise.reject(new Error('blocked by policy'));
    const hash = await firstThatLoads([cannotLoad, wasmArgon2id]);
    expect(await hash(Buffer.from('x'), { ...settings, memoryKiB: 19_456, iterations: 1 })).toHaveLength(32);
    await expect(firstThatLoads([cannotLoad, cannotLoad])).rejects.toThrow('blocked by policy');
  });
});

describe('a new password', () => {
  const kind = (typed: string): string => refusalOfNewPassword(typed)?.kind ?? 'accepted';

  it('has from 12 to 200 characters, counted as people count them', () => {
    expect([
      kind('eleven char'),
      kind('twelve chars'),
      kind('\u{1F56F}'.repeat(3) + 'lamp hall'),
      kind('\u{1F56F}'.repeat(3) + 'lamp hal'),
    ]).toEqual(['password-too-short', 'accepted', 'accepted', 'password-too-short']);
    const long = 'corridor lamp kettle '.repeat(12);
    expect([kind(long.slice(0, 200)), kind(long.slice(0, 201))]).toEqual(['accepted', 'password-too-long']);
    expect(refusalOfNewPassword('short')).toEqual({ kind: 'password-too-short', atLeast: 12 });
  });

  it('is not one that everybody types', () => {
    const silly = [
      'Password1234',
      'P-a-s-s-w-o-r-d 1234',
      'Medical Examiner',
      'qwerty123456',
      'aaaaaaaaaaaaaa',
      'abcabcabcabc',
      '123412341234',
      '1234567890123',
      '098765432109',
      '!!!!!!!!!!!!!',
    ];
    expect(silly.map(kind)).toEqual(silly.map(() => 'password-too-common'));
  });

  it('needs no capitals, digits or signs', () => {
    expect(['all lower case words', '5550 1234 9876', 'ALLCAPSPASSPHRASE'].map(kind)).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
  });
});

describe('a recovery code', () => {
  it('is nine groups of four that are read as they were printed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const secret = Buffer.from(bytes);
        const code = printRecoveryCode(secret);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readRecoveryCode(code)).toEqual({ ok: true, value: secret });
      }),
    );
  });

  it('is read in any case, spacing and dashes, with O for 0 and I or L for 1', () => {
    const secret = Buffer.from(`${'0842108421'.repeat(2)}${'00'.repeat(10)}`, 'hex');
    const code = printRecoveryCode(secret);
    expect(code).toContain('0');
    expect(code).toContain('1');
    const readings = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' \u2013 '),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
      code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'),
      `  ${code}\n`,
    ];
    for (const reading of readings)
      expect(readRecoveryCode(reading), reading).toEqual({ ok: true, value: secret });
  });

  it('with one wrong character or two swapped ones is known for mistyped', () => {
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const plain = printRecoveryCode(
      Buffer.from('5fe1a2c4d3b69788190aa7b3c5d2e1f60f1e2d3c', 'hex'),
    ).replaceAll('-', '');
    let missed = 0;
    for (let at = 0; at < plain.length; at += 1) {
      for (const symbol of symbols) {
        if (symbol !== plain[at] && readRecoveryCode(plain.slice(0, at) + symbol + plain.slice(at + 1)).ok)
          missed += 1;
      }
      const swapped = plain.slice(0, at) + (plain[at + 1] ?? '') + plain.charAt(at) + plain.slice(at + 2);
      if (swapped !== plain && readRecoveryCode(swapped).ok) missed += 1;
    }
    expect(missed).toBe(0);
    for (const typed of ['', plain.slice(1), `${plain}0`, `U${plain.slice(1)}`, 'what code?']) {
      expect(readRecoveryCode(typed)).toEqual({ ok: false, refusal: { kind: 'recovery-code-mistyped' } });
    }
  });
});

describe('a wrapped key', () => {
  it('opens only with its own key, for its own user, unchanged', () => {
    const [dataKey, wrappingKey] = [randomBytes(32), randomBytes(32)];
    const words = ['user slot', 'office', 'ada', '1'];
    const sealed = wrapDataKey(dataKey, wrappingKey, words);
    expect(unwrapDataKey(sealed, wrappingKey, words)).toEqual(dataKey);
    expect(unwrapDataKey(sealed, randomBytes(32), words)).toBe(null);
    for (const other of [
      ['user slot', 'office', 'ben', '1'],
      ['user slot', 'office', 'ada', '2'],
      ['user slot', 'officeada', '', '1'],
      [],
    ]) {
      expect(unwrapDataKey(sealed, wrappingKey, other)).toBe(null);
    }
    for (const part of ['nonce', 'wrapped', 'tag'] as const) {
      const bent = Buffer.from(sealed[part]);
      bent.writeUInt8(bent.readUInt8(3) ^ 1, 3);
      expect(unwrapDataKey({ ...sealed, [part]: bent }, wrappingKey, words), part).toBe(null);
    }
    expect(wrapDataKey(dataKey, wrappingKey, words).nonce.equals(sealed.nonce)).toBe(false);
  });
});
