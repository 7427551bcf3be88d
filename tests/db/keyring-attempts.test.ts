import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attemptFailed,
  attemptSucceeded,
  beginAttempt,
  bucketOfUnknownName,
  bucketOfUser,
  delayAfterMs,
  type PendingFailure,
  startAttempts,
  takePendingFailures,
} from '../../db/keyring/unlock-attempts.ts';
import { unlockWithPassword } from '../../db/keyring/unlock.ts';
import {
  ADA,
  ADAS_PASSWORD,
  anOffice,
  kindOf,
  NOW,
  readFile,
  seconds,
  valueOf,
  writeFile,
} from './keyring-office.ts';
import { temporaryFolder } from './open-temporary-folder.ts';

const BUCKET = bucketOfUser(ADA.userId);

function aFolder(): string {
  const folder = temporaryFolder();
  startAttempts(folder);
  return folder;
}

function pendingOf(folder: string): readonly PendingFailure[] {
  let seen: readonly PendingFailure[] = [];
  takePendingFailures(folder, NOW, (failures) => (seen = failures));
  return seen;
}

describe('wrong passwords', { timeout: 30_000 }, () => {
  it('slow the next try down after the third, also over a restart, and a right one in time forgets them', async () => {
    const { folder } = await anOffice();
    const tries = (password: string, now: string): ReturnType<typeof unlockWithPassword> =>
      unlockWithPassword(folder, { loginName: ADA.loginName, password, now });
    for (const at of [0, 1, 2])
      expect(kindOf(await tries('not her password', seconds(at)))).toBe('unlock-refused');
    const delayed = { ok: false, refusal: { kind: 'unlock-delayed', untilAt: seconds(7) } };
    expect(await tries('not her password', seconds(3))).toEqual(delayed);
    expect(await tries(ADAS_PASSWORD, seconds(6.999))).toEqual(delayed);
    expect(kindOf(await tries('not her password', seconds(7)))).toBe('unlock-refused');
    expect(await tries(ADAS_PASSWORD, seconds(16))).toEqual({
      ok: false,
      refusal: { kind: 'unlock-delayed', untilAt: seconds(17) },
    });
    expect(valueOf(await tries(ADAS_PASSWORD, seconds(17))).userId).toBe(ADA.userId);
    for (const at of [18, 19, 20])
      expect(kindOf(await tries('not her password', seconds(at)))).toBe('unlock-refused');
  });

  it('tried ten at once are counted before they are checked', async () => {
    const { folder } = await anOffice();
    const tries = Array.from({ length: 10 }, () =>
      unlockWithPassword(folder, { loginName: ADA.loginName, password: 'not her password', now: NOW }),
    );
    const kinds = (await Promise.all(tries)).map(kindOf);
    expect(kinds.filter((kind) => kind === 'unlock-refused')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'unlock-delayed')).toHaveLength(7);
  });

  it('are told to the audited record, by member and not by what was typed', async () => {
    const { folder } = await anOffice();
    await unlockWithPassword(folder, { loginName: ADA.loginName, password: 'not her password', now: NOW });
    await unlockWithPassword(folder, { loginName: 'Winter-Password-17', password: '', now: seconds(60) });
    expect(readFile(folder, 'unlock-attempts.json').toLowerCase()).not.toContain('winter');
    expect(pendingOf(folder)).toEqual([
      { sequence: 1, at: NOW, act: 'unlock', userId: ADA.userId },
      { sequence: 2, at: seconds(60), act: 'unlock', userId: null },
    ]);
    expect(pendingOf(folder)).toEqual([]);
  });

  it('take the office as long for a stranger as for a member', async () => {
    const { folder } = await anOffice();
    const work = async (loginName: string): Promise<number> => {
      const before = process.cpuUsage();
      expect(
        kindOf(await unlockWithPassword(folder, { loginName, password: 'not the password', now: NOW })),
      ).toBe('unlock-refused');
      const spent = process.cpuUsage(before);
      return (spent.user + spent.system) / 1000;
    };
    const [member, stranger] = [await work(ADA.loginName), await work('nobody.at.all')];
    expect(stranger).toBeGreaterThan(member / 3);
  });
});

describe('the delay', () => {
  it('doubles from five seconds to a quarter of an hour and no further', () => {
    expect([0, 1, 2, 3, 4, 5, 10, 11, 12, 5_000].map(delayAfterMs)).toEqual([
      0, 0, 0, 5_000, 10_000, 20_000, 640_000, 900_000, 900_000, 900_000,
    ]);
  });

  it('starts again, and never grows, when the clock of the workstation is put back', () => {
    const folder = aFolder();
    for (const at of [0, 1, 2]) expect(beginAttempt(folder, BUCKET, seconds(at)).ok).toBe(true);
    const yesterday = seconds(-86_400);
    const until = { ok: false, refusal: { kind: 'unlock-delayed', untilAt: seconds(-86_395) } };
    expect(beginAttempt(folder, BUCKET, yesterday)).toEqual(until);
    expect(beginAttempt(folder, BUCKET, seconds(-86_397))).toEqual(until);
    expect(beginAttempt(folder, BUCKET, seconds(-86_395)).ok).toBe(true);
  });

  it('of one member does not touch another, and strangers are slowed down by name like members', () => {
    const folder = aFolder();
    const stranger = bucketOfUnknownName('office-north', 'nobody');
    for (const bucket of [BUCKET, stranger]) {
      for (const at of [0, 1, 2]) expect(beginAttempt(folder, bucket, seconds(at)).ok).toBe(true);
      expect(kindOf(beginAttempt(folder, bucket, seconds(3)))).toBe('unlock-delayed');
    }
    expect(beginAttempt(folder, 'user:someone-else', seconds(3)).ok).toBe(true);
    attemptSucceeded(folder, BUCKET, seconds(3));
    expect(beginAttempt(folder, BUCKET, seconds(3)).ok).toBe(true);
    const names = Array.from({ length: 2_000 }, (_, at) =>
      bucketOfUnknownName('office-north', `name-${String(at)}`),
    );
    expect(new Set(names).size).toBe(64);
  });
});

describe('failures waiting for the audited record', () => {
  it('stay when the record could not be written, and are known by their sequence when given again', () => {
    const folder = aFolder();
    attemptFailed(folder, { at: NOW, act: 'recover', userId: null });
    expect(() =>
      takePendingFailures(folder, NOW, () => {
        throw new Error('disk full');
      }),
    ).toThrow('disk full');
    let during = 0;
    takePendingFailures(folder, NOW, (failures) => {
      during = failures.length;
      attemptFailed(folder, { at: seconds(1), act: 'confirm', userId: ADA.userId });
    });
    expect(during).toBe(1);
    expect(pendingOf(folder)).toEqual([{ sequence: 2, at: seconds(1), act: 'confirm', userId: ADA.userId }]);
    attemptFailed(folder, { at: seconds(2), act: 'unlock', userId: null });
    expect(pendingOf(folder).map((failure) => failure.sequence)).toEqual([3]);
  });

  it('are kept to the newest thousand, and the gap shows', { timeout: 60_000 }, () => {
    const folder = aFolder();
    for (let at = 0; at < 1_003; at += 1) attemptFailed(folder, { at: NOW, act: 'unlock', userId: null });
    const kept = pendingOf(folder).map((failure) => failure.sequence);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([1_000, 4, 1_003]);
  });

  it('tell of it when their file was deleted or edited', () => {
    const lost = [{ sequence: 1, at: NOW, act: 'attempts-file-lost', userId: null }];
    const folder = aFolder();
    for (const at of [0, 1, 2]) beginAttempt(folder, BUCKET, seconds(at));
    writeFile(
      folder,
      'unlock-attempts.json',
      readFile(folder, 'unlock-attempts.json').replace('"failedCount": 3', '"failedCount": 0'),
    );
    expect(pendingOf(folder)).toEqual(lost);
    rmSync(join(folder, 'unlock-attempts.json'));
    expect(beginAttempt(folder, BUCKET, NOW).ok).toBe(true);
    expect(pendingOf(folder)).toEqual(lost);
  });
});
