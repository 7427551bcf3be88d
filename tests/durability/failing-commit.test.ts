import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackRoom } from '../../application/back-room.ts';
import { createDesk, type Desk } from '../../application/desk/desk.ts';
import type { BackRoom } from '../../application/office.ts';
import type { Topic } from '../../contract/topics.ts';
import type * as Handles from '../../db/handles.ts';
import { instantFromMs } from '../../domain/shared/time.ts';
import { newId } from '../../office/new-id.ts';
import { filesHolding } from '../db/open-temporary-folder.ts';
import { aDeath, ask, dataOf, freshKey, get, gist, LOGIN, outboxOf, SET_UP } from '../office/real-office.ts';

// Threads, processes and passwords take their time where others have the processor.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** How the next commit fails: `after` it reached the disk, or `before`. */
let nextCommit: 'succeeds' | 'fails-before' | 'fails-after' = 'succeeds';

vi.mock('../../db/handles.ts', async (original) => {
  const real = await original<typeof Handles>();
  const failed = (): Error => Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
  return {
    ...real,
    transaction<Result>(db: Parameters<typeof real.transaction>[0], work: () => Result): Result {
      const how = nextCommit;
      nextCommit = 'succeeds';
      if (how === 'succeeds') return real.transaction(db, work);
      const result = real.transaction(db, () => {
        const done = work();
        if (how === 'fails-before') throw failed();
        return done;
      });
      throw Object.assign(failed(), { result });
    },
  };
});

let folder = '';
let desk: Desk & { subscribe(): () => void };
let topics: Topic[] = [];
let faults: string[] = [];
/** The keys the back room was handed: the very memory in which the desk holds them. */
let keys: Uint8Array[] = [];
/** How long the back room is at its work. */
let busy: Promise<void> = Promise.resolve();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scrutineer-desk-'));
  topics = [];
  faults = [];
  keys = [];
  const real = createBackRoom(dataOf(folder), (ms) => pause(ms));
  const backRoom: BackRoom = {
    ...real,
    open(dataKey) {
      keys.push(dataKey);
      return real.open(dataKey);
    },
    async verify(outboxFolder) {
      await busy;
      return real.verify(outboxFolder);
    },
  };
  const made = createDesk({
    dataFolder: dataOf(folder),
    firstOutboxFolder: outboxOf(folder),
    practice: false,
    version: 'test',
    backRoom,
    now: () => instantFromMs(Date.now()),
    newId: () => newId(Date.now()),
    chance: () => 0,
    clockMs: () => performance.now(),
    pause: (ms) => pause(ms, undefined, { ref: false }),
    announce: (topic) => topics.push(topic),
    logFault: (reference) => faults.push(reference),
  });
  desk = { ...made, subscribe: () => () => undefined };
  await get(desk, 'set-up-office', SET_UP);
});

afterEach(async () => {
  nextCommit = 'succeeds';
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const wiped = (key: Uint8Array | undefined): boolean => key?.every((byte) => byte === 0) === true;
const notesIn = async (caseId: string): Promise<number> =>
  (await get(desk, 'view-case', { caseId, opening: false })).timeline.filter(
    ({ kind }) => kind === 'note-recorded',
  ).length;

describe('a commit of which nobody knows', () => {
  it('had reached the disk: the answer is the one it gave, the windows are told, and a retry adds nothing', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Winterbourne'));
    topics = [];
    const noting = { key: freshKey(), caseId, text: 'The ward will call back.', important: false };
    nextCommit = 'fails-after';
    const value = await get(desk, 'record-note', noting);
    expect(topics).toEqual([{ topic: 'case-changed', caseId }]);
    expect(await get(desk, 'record-note', noting)).toEqual(value);
    expect(await notesIn(caseId)).toBe(1);
    expect((await get(desk, 'verify-record', {})).faults).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('had not: it is refused, nothing of it is there or remembered, and the retry is carried out', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Winterbourne'));
    const noting = { key: freshKey(), caseId, text: 'The ward will call back.', important: false };
    nextCommit = 'fails-before';
    expect(gist(await ask(desk, 'record-note', noting))).toBe('storage io-error');
    expect(await notesIn(caseId)).toBe(0);
    await get(desk, 'record-note', noting);
    expect(await notesIn(caseId)).toBe(1);
    expect((await get(desk, 'verify-record', {})).faults).toEqual([]);
  });

  it('takes what was typed with it, or leaves it, as it takes or leaves the entry', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Winterbourne'));
    const draft = { caseId, field: 'note' };
    const { savedAt } = await get(desk, 'save-draft', { ...draft, text: 'The ward will call back.' });
    const noting = { key: freshKey(), caseId, text: 'The ward will call back.', important: false };
    const typed = { ...noting, drafts: [{ ...draft, savedAt }] };
    nextCommit = 'fails-before';
    await ask(desk, 'record-note', typed);
    expect([await notesIn(caseId), await get(desk, 'list-drafts', { caseId })]).toMatchObject([0, [draft]]);
    nextCommit = 'fails-after';
    await get(desk, 'record-note', typed);
    expect([await notesIn(caseId), await get(desk, 'list-drafts', { caseId })]).toEqual([1, []]);
  });

  it('leaves one recovery code that opens, and one line about it, however often it is typed back', async () => {
    const { recoveryCode } = await get(desk, 'make-recovery-code', { password: LOGIN.password });
    const typed = { key: freshKey(), recoveryCode };
    nextCommit = 'fails-before';
    expect(gist(await ask(desk, 'replace-recovery-code', typed))).toBe('storage io-error');
    await get(desk, 'replace-recovery-code', typed);
    const { rows } = await get(desk, 'list-audit', { before: null, limit: 9, caseId: null, userId: null });
    expect(rows.filter(({ kind }) => kind === 'recovery-replaced')).toHaveLength(1);
    await get(desk, 'confirm-recovery-code', { recoveryCode });
  });

  it('does not disturb the others: whoever asks meanwhile waits for the record to be open again', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Winterbourne'));
    nextCommit = 'fails-before';
    const first = ask(desk, 'record-note', { key: freshKey(), caseId, text: 'One.', important: false });
    const others = Array.from({ length: 5 }, () =>
      ask(desk, 'record-note', { key: freshKey(), caseId, text: 'More.', important: false }),
    );
    expect(gist(await first)).toBe('storage io-error');
    for (const reply of await Promise.all(others)) expect(['ok', 'storage io-error']).toContain(gist(reply));
    await get(desk, 'record-note', { key: freshKey(), caseId, text: 'After.', important: false });
    expect((await get(desk, 'verify-record', {})).faults).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('and a lock at the same moment: it is locked, the key is wiped, and nothing opens it again by itself', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Winterbourne'));
    nextCommit = 'fails-after';
    const noting = ask(desk, 'record-note', { key: freshKey(), caseId, text: 'One.', important: false });
    const locking = ask(desk, 'lock', { why: 'asked' });
    await Promise.all([noting, locking]);
    expect((await get(desk, 'get-status', {})).state).toBe('locked');
    expect(keys.map(wiped)).toEqual(keys.map(() => true));
    await get(desk, 'unlock', LOGIN);
    expect(await notesIn(caseId)).toBe(1);
  });
});

describe('what a lock leaves', () => {
  it('is no key, an empty write-ahead log, and no word that was typed in any file', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Mordwyn'));
    await get(desk, 'record-note', {
      key: freshKey(),
      caseId,
      text: 'Quillfeather said so.',
      important: false,
    });
    await get(desk, 'save-draft', { caseId, field: 'note', text: 'Oxmantown has not' });
    await get(desk, 'find-cases', { text: 'Mordwyn', limit: 10 });
    expect(keys.map(wiped)).toEqual([false]);
    await get(desk, 'lock', { why: 'asked' });
    expect(keys.map(wiped)).toEqual([true]);
    expect(statSync(join(dataOf(folder), 'office.db-wal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    for (const word of ['Mordwyn', 'Quillfeather', 'Oxmantown', 'Elsie', 'Infirmary']) {
      expect(filesHolding(dataOf(folder), word)).toEqual([]);
    }
    expect(
      readFileSync(join(dataOf(folder), 'office.db'))
        .subarray(0, 15)
        .toString(),
    ).not.toBe('SQLite format 3');
  });

  it('is one record when two people unlock and a third locks at once: the last one asked decides, and one key is left', async () => {
    await get(desk, 'lock', { why: 'asked' });
    const unlocks = [ask(desk, 'unlock', LOGIN), ask(desk, 'unlock', LOGIN)];
    const replies = await Promise.all([
      ...unlocks,
      ask(desk, 'lock', { why: 'asked' }),
      ask(desk, 'unlock', LOGIN),
    ]);
    expect(replies.map(gist)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(keys.map(wiped)).toEqual([true, true, true, false]);
    expect((await get(desk, 'verify-record', {})).faults).toEqual([]);
  });

  it('waits for work that has begun, while nobody else is let in, and then leaves nothing', async () => {
    const { caseId } = await get(desk, 'open-case', aDeath(freshKey(), 'Winterbourne'));
    const work = Promise.withResolvers<void>();
    busy = work.promise;
    const verifying = ask(desk, 'verify-record', {});
    const locking = ask(desk, 'lock', { why: 'asked' });
    await pause(50);
    expect(gist(await ask(desk, 'view-case', { caseId, opening: false }))).toBe('locked');
    expect(keys.map(wiped)).toEqual([false]);
    work.resolve();
    expect((await Promise.all([verifying, locking])).map(gist)).toEqual(['ok', 'ok']);
    expect(keys.map(wiped)).toEqual([true]);
  });
});
