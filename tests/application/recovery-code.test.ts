import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptRecoveryCode } from '../../db/keyring/adopt-recovery-code.ts';
import { readRecoveryCode } from '../../db/keyring/recovery-code.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  type TestOffice,
} from '../builders/office.ts';

const NEW_PASSWORD = 'an otter sleeps on the bank';
let office: TestOffice;
beforeEach(async () => {
  office = await anOffice({ at: 'fay' });
});

const shown = async (): Promise<string> =>
  (await office.done('make-recovery-code', { password: passwordOf('fay') })).recoveryCode;
/** Whether the safe's way in takes this code. The name belongs to nobody, so that nobody's password changes. */
async function opens(at: TestOffice, recoveryCode: string): Promise<boolean> {
  const typed = { recoveryCode, loginName: 'nobody', newPassword: NEW_PASSWORD };
  return (await at.refused('recover-access', typed)).kind === 'person-not-found';
}

describe('replacing the recovery code', () => {
  it('KEY-1 asks for the password, shows the code once, and has it typed back before it opens', async () => {
    expect(await office.refused('make-recovery-code', { password: 'not this one' })).toEqual({
      kind: 'wrong-password',
    });
    const recoveryCode = await shown();
    const before = entryCount(office);
    expect(await office.refused('replace-recovery-code', { key: aKey(), recoveryCode: 'ABCD' })).toEqual({
      kind: 'recovery-code-wrong',
    });
    expect(entryCount(office)).toBe(before);
    await office.done('replace-recovery-code', { key: aKey(), recoveryCode });
    expect((await office.done('get-status', {})).recoveryConfirmed).toBe(true);
    expect(await opens(office, recoveryCode)).toBe(true);
  });

  it('KEY-1 the code before it opens no more', async () => {
    const first = await shown();
    await office.done('replace-recovery-code', { key: aKey(), recoveryCode: first });
    const next = await shown();
    await office.done('replace-recovery-code', { key: aKey(), recoveryCode: next });
    expect([await opens(office, first), await opens(office, next)]).toEqual([false, true]);
  });

  it('KEY-1 is in the log with who and when, and the code is in neither the log nor any answer kept', async () => {
    const recoveryCode = await shown();
    await office.done('replace-recovery-code', { key: aKey(), recoveryCode });
    const fay = (await office.done('get-status', {})).user?.userId;
    expect(newestEntries(office, 2)).toMatchObject([
      { kind: 'recovery-code-made', role: 'administrator', actor: fay, payload: { userId: fay } },
      { kind: 'recovery-replaced', role: 'administrator', actor: fay, payload: { userId: fay } },
    ]);
    const everything = office.read((db) => [
      db.prepare('SELECT payload FROM entry').pluck().all(),
      db.prepare('SELECT answer FROM answered_command').pluck().all(),
      db.prepare('SELECT value FROM setting').pluck().all(),
    ]);
    for (const group of recoveryCode.split('-'))
      expect(JSON.stringify(everything)).not.toContain(`${group}-`);
    const { rows } = await office.done('list-audit', { before: null, limit: 2, caseId: null, userId: null });
    expect(rows.map(({ kind, byName }) => [kind, byName])).toEqual([
      ['recovery-replaced', 'Fay Marsh'],
      ['recovery-code-made', 'Fay Marsh'],
    ]);
  });

  it('a retry after a lost answer finds what was done', async () => {
    const asked = { key: aKey(), recoveryCode: await shown() };
    const first = await office.done('replace-recovery-code', asked);
    const before = entryCount(office);
    expect(await office.done('replace-recovery-code', asked)).toEqual(first);
    expect(entryCount(office)).toBe(before);
  });
});

describe('a stop while the recovery code is replaced', () => {
  it('KEY-1 between showing and typing back keeps the old code; the one on the new paper is worth nothing', async () => {
    const old = await shown();
    await office.done('replace-recovery-code', { key: aKey(), recoveryCode: old });
    const recoveryCode = await shown();
    await office.done('lock', { why: 'asked' });
    await office.as('fay');
    expect(await office.refused('replace-recovery-code', { key: aKey(), recoveryCode })).toEqual({
      kind: 'no-recovery-code-made',
    });
    expect([await opens(office, recoveryCode), await opens(office, old)]).toEqual([false, true]);
  });

  it('KEY-1 between keyring and log is written down at the next opening, once, with who was shown the code', async () => {
    const recoveryCode = await shown();
    const fay = (await office.done('get-status', {})).user?.userId;
    // The keyring's half of the replacement, as the program does it, and then no more.
    const { slot } = (newestEntries(office, 1)[0] ?? { payload: { slot: '' } }).payload as {
      readonly slot: string;
    };
    const secret = readRecoveryCode(recoveryCode);
    const dataKey = Buffer.from(office.keyInUse() ?? []);
    const offered = {
      slot,
      digest: createHash('sha256')
        .update(secret.ok ? secret.value : '')
        .digest(),
    };
    expect(adoptRecoveryCode({ folder: office.folder, dataKey }, offered, recoveryCode).ok).toBe(true);
    await office.done('lock', { why: 'asked' });
    await office.as('ben');
    expect(newestEntries(office, 2)).toMatchObject([
      { kind: 'unlocked', payload: { keyring: 'newer' } },
      { kind: 'recovery-found-replaced', payload: { userId: fay, slot } },
    ]);
    await office.as('fay');
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'unlocked', payload: { keyring: 'same' } }]);
    expect(await opens(office, recoveryCode)).toBe(true);
  });
});
