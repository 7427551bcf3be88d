import { describe, expect, it } from 'vitest';
import {
  aKey,
  anOffice,
  anEmptyFolder,
  entryCount,
  type MemberName,
  newestEntries,
  passwordOf,
  SET_UP,
  type TestOffice,
} from '../builders/office.ts';

async function idOf(office: TestOffice, login: MemberName): Promise<string> {
  const found = (await office.done('list-people', {})).find(({ loginName }) => loginName === login);
  if (found === undefined) throw new Error(`nobody is called ${login}`);
  return found.userId;
}

const gus = {
  name: 'Gus Hart',
  loginName: 'gus',
  gmcNumber: null,
  password: 'a gull over grey water',
} as const;

describe('the members of the office', () => {
  it('ROLE-4 an examiner has a GMC number, when they come and when they change', async () => {
    const office = await anOffice();
    const needed = { kind: 'gmc-number-needed' };
    expect(await office.refused('add-person', { key: aKey(), ...gus, roles: ['medical-examiner'] })).toEqual(
      needed,
    );
    const asExaminer = { key: aKey(), userId: await idOf(office, 'dan'), name: 'Dan Okoro', gmcNumber: null };
    expect(
      await office.refused('change-person', { ...asExaminer, roles: ['lead-medical-examiner'] }),
    ).toEqual(needed);
    await office.done('change-person', {
      ...asExaminer,
      gmcNumber: '9900014',
      roles: ['lead-medical-examiner'],
    });
  });

  it('ROLE-5 a login name belongs to one person, also after they have left', async () => {
    const office = await anOffice();
    await office.done('deactivate-person', { key: aKey(), userId: await idOf(office, 'dan') });
    for (const loginName of ['dan', ' DAN ', 'eve']) {
      const asked = { key: aKey(), ...gus, loginName, roles: ['governance-reader' as const] };
      expect(await office.refused('add-person', asked)).toEqual({ kind: 'login-name-taken' });
    }
  });

  it('ROLE-5 the office keeps one active administrator', async () => {
    const office = await anOffice();
    const ada = await idOf(office, 'ada');
    await office.done('deactivate-person', { key: aKey(), userId: await idOf(office, 'fay') });
    const before = entryCount(office);
    const last = { kind: 'last-administrator' };
    expect(await office.refused('deactivate-person', { key: aKey(), userId: ada })).toEqual(last);
    const without = {
      key: aKey(),
      userId: ada,
      name: 'Dr Ada Quill',
      gmcNumber: '9900011',
      roles: ['medical-examiner' as const],
    };
    expect(await office.refused('change-person', without)).toEqual(last);
    expect(entryCount(office)).toBe(before);
    await office.done('change-person', { ...without, roles: ['administrator'] });
  });

  it('ROLE-5 whoever has left cannot unlock, stays listed, and is not deactivated twice', async () => {
    const office = await anOffice();
    const userId = await idOf(office, 'dan');
    await office.done('deactivate-person', { key: aKey(), userId });
    expect(await office.refused('deactivate-person', { key: aKey(), userId })).toEqual({
      kind: 'person-not-found',
    });
    expect((await office.done('list-people', {})).find((row) => row.userId === userId)).toMatchObject({
      active: false,
      name: 'Dan Okoro',
    });
    expect(await office.refused('unlock', { loginName: 'dan', password: passwordOf('dan') })).toEqual({
      kind: 'unlock-refused',
    });
  });

  it('ROLE-5 an administrator who lets themselves go is gone at once', async () => {
    const office = await anOffice({ at: 'fay' });
    await office.done('deactivate-person', { key: aKey(), userId: await idOf(office, 'fay') });
    expect(await office.refused('list-people', {})).toEqual({ kind: 'locked' });
  });

  it('a new member works with their own password from the first day', async () => {
    const office = await anOffice();
    await office.done('add-person', { key: aKey(), ...gus, roles: ['medical-examiner-officer'] });
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'user-added', role: 'administrator', payload: { loginName: 'gus' } },
    ]);
    expect(JSON.stringify(newestEntries(office, 5))).not.toContain(gus.password);
    await office.done('unlock', { loginName: 'gus', password: gus.password });
    const newPassword = 'two herons and a quiet pond';
    await office.done('change-own-password', { oldPassword: gus.password, newPassword });
    expect(await office.done('unlock', { loginName: 'gus', password: newPassword })).toMatchObject({
      roles: ['medical-examiner-officer'],
    });
  });

  it('a password that is too short or that everybody has is no way in', async () => {
    const office = await anOffice();
    for (const [password, why] of [
      ['short', 'too-short'],
      ['password1234', 'too-common'],
    ] as const) {
      const asked = { key: aKey(), ...gus, password, roles: ['governance-reader' as const] };
      expect(await office.refused('add-person', asked)).toEqual({ kind: 'password-unsuitable', why });
    }
    expect((await office.done('list-people', {})).some(({ loginName }) => loginName === 'gus')).toBe(false);
  });
});

describe('the code in the safe', () => {
  it('lets a member in with a new password, is spent by that, and its use is in the log', async () => {
    const office = anEmptyFolder();
    const administrator = { ...SET_UP.administrator, roles: [...SET_UP.administrator.roles] };
    const { recoveryCode } = await office.done('set-up-office', { ...SET_UP, administrator });
    await office.done('confirm-recovery-code', { recoveryCode });
    await office.done('lock', { why: 'asked' });
    const newPassword = 'an otter sleeps on the bank';
    const recovered = await office.done('recover-access', { recoveryCode, loginName: 'ada', newPassword });
    expect(recovered.recoveryCode).not.toBe(recoveryCode);
    expect(newestEntries(office, 2)).toMatchObject([{ kind: 'unlocked' }, { kind: 'recovery-used' }]);
    expect(await office.done('get-status', {})).toMatchObject({ state: 'open', recoveryConfirmed: false });
    await office.done('lock', { why: 'asked' });
    expect(await office.refused('unlock', { loginName: 'ada', password: passwordOf('ada') })).toEqual({
      kind: 'unlock-refused',
    });
    expect(await office.refused('recover-access', { recoveryCode, loginName: 'ada', newPassword })).toEqual({
      kind: 'recovery-code-wrong',
    });
    await office.done('unlock', { loginName: 'ada', password: newPassword });
    await office.done('recover-access', {
      ...recovered,
      loginName: 'ada',
      newPassword: 'a third thing altogether',
    });
  });

  it('is no way in for somebody who has left, and none for nobody', async () => {
    const office = anEmptyFolder();
    const administrator = { ...SET_UP.administrator, roles: [...SET_UP.administrator.roles] };
    const { recoveryCode } = await office.done('set-up-office', { ...SET_UP, administrator });
    await office.done('add-person', { key: aKey(), ...gus, roles: ['medical-examiner-officer'] });
    const userId =
      (await office.done('list-people', {})).find(({ loginName }) => loginName === 'gus')?.userId ?? '';
    await office.done('deactivate-person', { key: aKey(), userId });
    const newPassword = 'an otter sleeps on the bank';
    for (const loginName of ['gus', 'nobody']) {
      expect(await office.refused('recover-access', { recoveryCode, loginName, newPassword })).toEqual({
        kind: 'person-not-found',
      });
    }
    expect(
      await office.refused('recover-access', { recoveryCode: 'ABCD', loginName: 'ada', newPassword }),
    ).toEqual({ kind: 'recovery-code-wrong' });
    expect((await office.done('get-status', {})).state).toBe('locked');
  });
});
