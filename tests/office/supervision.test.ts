import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { ask, freshKey, get, gist, LOGIN, outboxOf, prepareReferralOf } from './real-office.ts';
import { anOpenOffice, killWriter, type TestOffice, unlockAgain, until } from './open-test-office.ts';

// Threads, processes and passwords take their time where others have the processor.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const note = (caseId: string, key: string, text = 'The ward will call back.') => ({
  key,
  caseId,
  text,
  important: false,
});

async function notesOf({ door }: TestOffice, caseId: string): Promise<number> {
  const view = await get(door, 'view-case', { caseId, opening: false });
  return view.timeline.filter(({ kind }) => kind === 'note-recorded').length;
}

async function packagesIn({ folder }: TestOffice): Promise<readonly string[]> {
  return readdirSync(outboxOf(folder));
}

/** Everything that is written to the standard error stream while `work` runs. */
async function loggedDuring(work: () => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return lines.join('');
}

describe('the writer dies', () => {
  it('and everybody who waits is told, the windows hear of the restart, and a retry is carried out exactly once', async () => {
    const office = await anOpenOffice();
    const { caseId, door, threads, topics } = office;
    topics.length = 0;
    const keys: string[] = [];
    const heard: string[] = [];
    // Eight at work at once, each until it is not answered any more.
    const atWork = async (): Promise<void> => {
      for (let reply = 'ok'; reply === 'ok'; heard.push(reply)) {
        const key = freshKey();
        keys.push(key);
        reply = gist(await ask(door, 'record-note', note(caseId, key)));
        if (heard.length === 50) threads.order('writer', 'now');
      }
    };
    await Promise.all(Array.from({ length: 8 }, atWork));
    expect(heard.slice(-8)).toEqual(Array<string>(8).fill('unreachable'));
    expect(new Set(heard.slice(0, -8))).toEqual(new Set(['ok']));
    await until(() => topics.some(({ topic }) => topic === 'locked'), 'the windows know that it is locked');
    expect(topics.slice(-2)).toEqual([{ topic: 'office-restarted' }, { topic: 'locked', why: 'restarted' }]);
    expect(gist(await ask(door, 'record-note', note(caseId, keys[0] ?? '')))).toBe('locked');
    await unlockAgain(door);
    for (const key of keys) await get(door, 'record-note', note(caseId, key));
    for (const key of keys) await get(door, 'record-note', note(caseId, key));
    expect(await notesOf(office, caseId)).toBe(keys.length);
    expect((await get(door, 'verify-record', {})).faults).toEqual([]);
  });

  it('again and again, and the office is there again each time, with nothing lost that it acknowledged', async () => {
    const office = await anOpenOffice();
    for (let time = 1; time <= 3; time += 1) {
      await get(office.door, 'record-note', note(office.caseId, freshKey()));
      await killWriter(office);
      await unlockAgain(office.door);
      expect(await notesOf(office, office.caseId)).toBe(time);
    }
  });

  it('and the log says where, and nothing that anybody typed', async () => {
    const office = await anOpenOffice();
    const logged = await loggedDuring(() => killWriter(office));
    expect(logged).toContain('"event":"writer-fault"');
    expect(logged).toContain('office/dies-when-told.ts');
    expect(logged).toContain('"event":"writer-died"');
    expect(logged).not.toContain('Mordwyn');
    expect(logged).not.toContain(office.folder);
  });
});

describe('the back room dies', () => {
  it('while a document is being written, and the next one finishes it: one package, one entry', async () => {
    const office = await anOpenOffice();
    const { caseId, door, threads } = office;
    const preparedEntry = await prepareReferralOf(door, caseId);
    threads.order('reader', 'amid');
    const key = freshKey();
    const issued = await get(door, 'issue-referral', { key, caseId, preparedEntry });
    expect(await get(door, 'issue-referral', { key, caseId, preparedEntry })).toEqual(issued);
    expect(await packagesIn(office)).toEqual([issued.folder]);
    const view = await get(door, 'view-case', { caseId, opening: false });
    expect(view.timeline.filter(({ kind }) => kind.startsWith('document-')).map(({ kind }) => kind)).toEqual([
      'document-intended',
      'document-issued',
    ]);
    expect((await get(door, 'verify-record', {})).faults).toEqual([]);
  });

  it('twice over the same document, which is answered with a fault, stays unsettled, and is finished by a retry', async () => {
    const office = await anOpenOffice();
    const { caseId, door, threads } = office;
    const preparedEntry = await prepareReferralOf(door, caseId);
    const key = freshKey();
    // The order is repeated because the second back room has not heard the first one.
    const repeat = setInterval(() => {
      threads.order('reader', 'amid');
    }, 5);
    const first = await ask(door, 'issue-referral', { key, caseId, preparedEntry });
    clearInterval(repeat);
    threads.order('reader', 'rest');
    expect(gist(first)).toBe('fault');
    expect((await get(door, 'get-status', {})).unsettledDocuments).toBe(1);
    await until(
      async () => gist(await ask(door, 'issue-referral', { key, caseId, preparedEntry })) === 'ok',
      'it is issued',
    );
    const { rows } = await get(door, 'list-outbox', { after: null, limit: 10 });
    expect(rows.map(({ documentId, state }) => ({ documentId, state }))).toEqual([
      { documentId: key, state: 'issued' },
    ]);
    expect(await packagesIn(office)).toEqual([rows[0]?.folder]);
  });

  it('while nobody needs it, and the next one is given the key: the record can still be verified', async () => {
    const { door, threads } = await anOpenOffice();
    const before = await get(door, 'verify-record', {});
    const logged = await loggedDuring(async () => {
      threads.order('reader', 'now');
      await until(async () => gist(await ask(door, 'verify-record', {})) === 'ok', 'the record is verified');
    });
    const after = await get(door, 'verify-record', {});
    expect(after.faults).toEqual([]);
    expect(after.entries).toBeGreaterThan(before.entries);
    expect(logged).not.toContain('Mordwyn');
  });

  it('and the office can be locked and unlocked without it', async () => {
    const { door, threads } = await anOpenOffice();
    threads.order('reader', 'now');
    await get(door, 'lock', { why: 'asked' });
    threads.order('reader', 'now');
    await unlockAgain(door);
    expect((await get(door, 'get-status', {})).user?.loginName).toBe(LOGIN.loginName);
    await until(async () => gist(await ask(door, 'verify-record', {})) === 'ok', 'the record is verified');
  });
});
