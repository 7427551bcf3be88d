import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anIntake } from '../builders/case-inputs.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  SET_UP,
  type TestOffice,
  theNextStart,
  anEmptyFolder,
} from '../builders/office.ts';

const MINUTE_MS = 60_000;

describe('the lock', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  });
  beforeEach(() => office.as('ada'));

  it('overwrites the key with zeros where it lay, and closes the record', async () => {
    const key = office.keyInUse();
    expect(key?.some((byte) => byte !== 0)).toBe(true);
    await office.done('lock', { why: 'asked' });
    expect([key?.length, key?.every((byte) => byte === 0)]).toEqual([32, true]);
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'locked', payload: { why: 'asked' } }]);
    expect(await office.refused('list-people', {})).toEqual({ kind: 'locked' });
    expect(office.topics.at(-1)).toEqual({ topic: 'locked', why: 'asked' });
  });

  it('leaves no name of a case in any file of the folder', async () => {
    await office.done('open-case', { key: aKey(), ...anIntake({ surname: 'Zephyrine' }) });
    await office.done('save-draft', { caseId: null, field: 'note', text: 'Quixotical draft' });
    await office.done('lock', { why: 'asked' });
    for (const file of ['office.db', 'keyring.json', 'unlock-attempts.json', 'chain-anchor.json']) {
      const bytes = readFileSync(join(office.folder, file)).toString('latin1');
      expect(bytes).not.toMatch(/Zephyrine|Quixotical|SQLite format/);
    }
  });

  it('comes by itself when nobody has asked anything for longer than the setting, and a minute', async () => {
    const { idleMinutes } = await office.done('get-settings', {});
    office.clock.idleMs += (idleMinutes + 1) * MINUTE_MS;
    await office.done('list-people', {});
    office.clock.idleMs += (idleMinutes + 1) * MINUTE_MS + 1;
    const key = office.keyInUse();
    expect(await office.refused('list-people', {})).toEqual({ kind: 'locked' });
    expect(key?.every((byte) => byte === 0)).toBe(true);
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'locked', payload: { why: 'idle' } }]);
  });

  it('is not put off by windows that only ask how things are', async () => {
    const { idleMinutes } = await office.done('get-settings', {});
    for (let minute = 0; minute <= idleMinutes + 1; minute += 1) {
      office.clock.idleMs += MINUTE_MS + 1;
      await office.done('get-status', {});
    }
    expect((await office.done('get-status', {})).state).toBe('locked');
  });

  it('is put off by somebody who is there', async () => {
    const { idleMinutes } = await office.done('get-settings', {});
    for (let minute = 0; minute <= idleMinutes + 1; minute += 1) {
      office.clock.idleMs += MINUTE_MS + 1;
      await office.done('stay-awake', {});
    }
    expect((await office.done('get-status', {})).state).toBe('open');
  });
});

describe('unlocking', () => {
  const wrong = { loginName: 'dan', password: 'not this one' };

  it('says the same of a wrong password and of a name that nobody has', async () => {
    const office = await anOffice();
    expect(await office.refused('unlock', wrong)).toEqual({ kind: 'unlock-refused' });
    expect(await office.refused('unlock', { loginName: 'nobody', password: 'x' })).toEqual({
      kind: 'unlock-refused',
    });
  });

  it('is slowed down after three failures, for that person only, and goes on when the time has passed', async () => {
    const office = await anOffice();
    for (let count = 0; count < 3; count += 1) await office.refused('unlock', wrong);
    const right = { loginName: 'dan', password: passwordOf('dan') };
    expect(await office.refused('unlock', right)).toEqual({
      kind: 'unlock-delayed',
      untilAt: '2026-11-23T09:00:05.000Z',
    });
    await office.as('eve');
    office.clock.nowMs += 5_000;
    expect(await office.done('unlock', right)).toMatchObject({ name: 'Dan Okoro' });
  });

  it('writes the failures that came before into the log, each once, without what was typed', async () => {
    const office = await anOffice();
    await office.refused('unlock', wrong);
    office.clock.nowMs += 1_000;
    await office.refused('unlock', { loginName: 'my secret passphrase'.replaceAll(' ', '-'), password: 'x' });
    office.clock.nowMs += 1_000;
    await office.as('ada');
    const entries = newestEntries(office, 3);
    expect(entries).toMatchObject([
      {
        kind: 'unlock-failed',
        payload: { tried: 'unlock', failure: 1, failedAt: '2026-11-23T09:00:00.000Z' },
      },
      {
        kind: 'unlock-failed',
        payload: { tried: 'unlock', failure: 2, userId: null, failedAt: '2026-11-23T09:00:01.000Z' },
      },
      { kind: 'unlocked', payload: { keyring: 'same', record: 'as-left' } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/secret|not this one/);
    await office.done('lock', { why: 'asked' });
    await office.as('ada');
    expect(newestEntries(office, 2).map(({ kind }) => kind)).toEqual(['locked', 'unlocked']);
  });

  it('takes the place of whoever was at the desk', async () => {
    const office = await anOffice();
    const adas = office.keyInUse();
    await office.as('dan');
    expect(adas?.every((byte) => byte === 0)).toBe(true);
    expect((await office.done('get-status', {})).user?.name).toBe('Dan Okoro');
    await office.refused('unlock', { ...wrong, loginName: 'ada' });
    expect((await office.done('get-status', {})).state).toBe('locked');
  });

  it('by two people at once leaves one of them at the desk, and one record open', async () => {
    const office = await anOffice();
    await Promise.all([
      office.done('unlock', { loginName: 'dan', password: passwordOf('dan') }),
      office.done('unlock', { loginName: 'eve', password: passwordOf('eve') }),
    ]);
    const { user } = await office.done('get-status', {});
    expect(['Dan Okoro', 'Eve Lund']).toContain(user?.name);
    expect(newestEntries(office, 3).map(({ kind }) => kind)).toEqual(['unlocked', 'locked', 'unlocked']);
    await office.done('list-people', {});
  });

  it("changes one's own password with the old one, and only then", async () => {
    const office = await anOffice({ at: 'dan' });
    const newPassword = 'two herons and a quiet pond';
    expect(await office.refused('change-own-password', { oldPassword: 'not this one', newPassword })).toEqual(
      { kind: 'wrong-password' },
    );
    expect(
      await office.refused('change-own-password', { oldPassword: passwordOf('dan'), newPassword: 'short' }),
    ).toMatchObject({
      kind: 'password-unsuitable',
    });
    await office.done('change-own-password', { oldPassword: passwordOf('dan'), newPassword });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'password-changed' }]);
    await office.refused('unlock', { loginName: 'dan', password: passwordOf('dan') });
    await office.done('unlock', { loginName: 'dan', password: newPassword });
  });
});

describe('setting up', () => {
  it('makes an office that is open, with its first administrator, and says its code once', async () => {
    const office = anEmptyFolder();
    expect((await office.done('get-status', {})).state).toBe('not-set-up');
    expect(await office.refused('list-people', {})).toEqual({ kind: 'not-set-up' });
    const administrator = { ...SET_UP.administrator, roles: ['medical-examiner' as const] };
    const { recoveryCode } = await office.done('set-up-office', { ...SET_UP, administrator });
    expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
    const status = await office.done('get-status', {});
    expect(status).toMatchObject({
      state: 'open',
      recoveryConfirmed: false,
      user: { roles: ['medical-examiner', 'administrator'] },
    });
    expect(
      await office.refused('confirm-recovery-code', {
        recoveryCode: recoveryCode.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      }),
    ).toEqual({
      kind: 'recovery-code-wrong',
    });
    await office.done('confirm-recovery-code', {
      recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' '),
    });
    expect((await office.done('get-status', {})).recoveryConfirmed).toBe(true);
  });

  it('ROLE-4 wants the GMC number of an examiner, and is not done over an office that is there', async () => {
    const office = anEmptyFolder();
    const administrator = {
      ...SET_UP.administrator,
      roles: [...SET_UP.administrator.roles],
      gmcNumber: null,
    };
    expect(await office.refused('set-up-office', { ...SET_UP, administrator })).toEqual({
      kind: 'gmc-number-needed',
    });
    const right = { ...SET_UP, administrator: { ...administrator, gmcNumber: '9900011' } };
    await office.done('set-up-office', right);
    expect(await office.refused('set-up-office', right)).toEqual({ kind: 'already-set-up' });
    await office.desk.close();
    const count = entryCount(office);
    expect(await theNextStart(office).refused('set-up-office', right)).toEqual({ kind: 'already-set-up' });
    expect(entryCount(office)).toBe(count);
  });
});
