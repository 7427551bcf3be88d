import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';
import { isMethodName, METHODS } from '../../contract/methods.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  type TestOffice,
  theNextStart,
} from '../builders/office.ts';
import { validInputs } from '../builders/valid-inputs.ts';

const FIRST = { loginName: 'gus', password: 'a gull over grey water' } as const;
const OWN = 'two herons and a quiet pond';
const NEEDED = { kind: 'password-change-needed' };
let office: TestOffice;
let gus: string;

beforeEach(async () => {
  office = await anOffice();
  const newcomer = {
    ...FIRST,
    name: 'Gus Hart',
    roles: ['medical-examiner-officer' as const],
    gmcNumber: null,
  };
  ({ userId: gus } = await office.done('add-person', { key: aKey(), ...newcomer }));
});

describe('a password that somebody else set', () => {
  it('KEY-2 opens the choice of another one and nothing else', async () => {
    await office.done('unlock', FIRST);
    expect(await office.done('get-status', {})).toMatchObject({
      state: 'open',
      user: { loginName: 'gus' },
      mustChangePassword: true,
      allowed: [],
    });
    const before = entryCount(office);
    const inputs = validInputs({ caseId: aKey(), documentId: aKey(), entryId: aKey(), userId: gus });
    const asked = Object.keys(METHODS)
      .filter(isMethodName)
      .filter((method) => METHODS[method].sort !== 'session' || method === 'confirm-recovery-code');
    for (const method of asked)
      expect({ method, refusal: await office.refused(method, inputs[method]) }).toEqual({
        method,
        refusal: NEEDED,
      });
    expect(entryCount(office)).toBe(before);
  });

  it('KEY-2 is not chosen again, and is still to be changed after a lock and another start', async () => {
    await office.done('unlock', FIRST);
    const same = { oldPassword: FIRST.password, newPassword: FIRST.password };
    expect(await office.refused('change-own-password', same)).toEqual({
      kind: 'password-unsuitable',
      why: 'unchanged',
    });
    await office.done('lock', { why: 'asked' });
    await office.done('unlock', FIRST);
    expect(await office.refused('list-people', {})).toEqual(NEEDED);
    await office.desk.close();
    const next = theNextStart(office);
    await next.done('unlock', FIRST);
    expect(await next.refused('list-people', {})).toEqual(NEEDED);
  });

  it('KEY-2 opens no more once its owner has chosen their own, who then works at once', async () => {
    await office.done('unlock', FIRST);
    await office.done('change-own-password', { oldPassword: FIRST.password, newPassword: OWN });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'password-changed', actor: gus }]);
    expect(office.topics.at(-1)).toEqual({ topic: 'people-changed' });
    expect(await office.done('get-status', {})).toMatchObject({ mustChangePassword: false });
    await office.done(
      'list-worklist',
      validInputs({ caseId: '', documentId: '', entryId: '', userId: '' })['list-worklist'],
    );
    expect(await office.refused('unlock', FIRST)).toEqual({ kind: 'unlock-refused' });
    await office.done('unlock', { loginName: 'gus', password: OWN });
    expect(await office.done('get-status', {})).toMatchObject({ mustChangePassword: false });
  });
});

describe('the command line', () => {
  it('KEY-2 takes no password that somebody else set', async () => {
    await office.desk.close();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['cli/start.ts', 'verify', '--data', office.folder],
      { cwd: PROJECT, input: `${FIRST.loginName}\n${FIRST.password}\n`, encoding: 'utf8' },
    );
    expect(stderr).toContain('choose your own first');
    expect(status).not.toBe(0);
  });
});

describe('an administrator who sets the password of somebody who forgot theirs', () => {
  const reset = (userId: string) => ({ key: aKey(), userId, password: 'for today only, dear Dan' });
  const idOf = async (login: string): Promise<string> =>
    (await office.done('list-people', {})).find(({ loginName }) => loginName === login)?.userId ?? '';

  it('KEY-2 ends the old one, and the new one is to be changed', async () => {
    const asked = reset(await idOf('dan'));
    const first = await office.done('reset-password', asked);
    expect(await office.done('reset-password', asked)).toEqual(first);
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'password-reset', role: 'administrator', payload: { userId: asked.userId } },
    ]);
    expect(JSON.stringify(newestEntries(office, 3))).not.toContain(asked.password);
    const { rows } = await office.done('list-audit', { before: null, limit: 1, caseId: null, userId: null });
    expect(rows).toMatchObject([{ kind: 'password-reset', byName: 'Dr Ada Quill' }]);
    expect(await office.refused('unlock', { loginName: 'dan', password: passwordOf('dan') })).toEqual({
      kind: 'unlock-refused',
    });
    await office.done('unlock', { loginName: 'dan', password: asked.password });
    expect(await office.refused('list-people', {})).toEqual(NEEDED);
  });

  it('KEY-2 does not set their own that way, nor anybody’s who has left', async () => {
    const [ada, dan] = [await idOf('ada'), await idOf('dan')];
    await office.done('deactivate-person', { key: aKey(), userId: dan });
    const before = entryCount(office);
    expect(await office.refused('reset-password', reset(ada))).toEqual({ kind: 'own-password' });
    expect(await office.refused('reset-password', reset(dan))).toEqual({ kind: 'person-not-found' });
    expect(await office.refused('reset-password', reset(aKey()))).toEqual({ kind: 'person-not-found' });
    expect(entryCount(office)).toBe(before);
  });
});
