import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseReading } from '../../contract/views.ts';
import { aCase } from '../builders/case.ts';
import {
  aKey,
  anOffice,
  entryCount,
  MEMBERS,
  type MemberName,
  type TestOffice,
  theNextStart,
} from '../builders/office.ts';

const MINUTE_MS = 60_000;
const NINE = '2026-11-23T09:00:00.000Z';
const NOBODY: CaseReading = { elsewhere: null, takenOver: null, colleagues: [] };

let office: TestOffice;
let caseId: string;

beforeEach(async () => {
  office = await anOffice();
  ({ caseId } = await aCase(office, { upTo: 'practitioner' }));
});

const aWindow = aKey;

function keep(windowId: string, onCase: string = caseId): Promise<CaseReading> {
  return office.done('keep-reading', { caseId: onCase, windowId });
}

function takeOver(windowId: string): Promise<CaseReading> {
  return office.done('take-over-reading', { caseId, windowId });
}

function later(ms: number): void {
  office.clock.nowMs += ms;
  office.clock.idleMs += ms;
}

/** Somebody is at the desk, and the windows go on saying that they are there, as they do by themselves. */
async function stayOpenFor(minutes: number, windows: readonly string[]): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    later(MINUTE_MS);
    await office.done('stay-awake', {});
    for (const windowId of windows) await keep(windowId);
  }
}

async function handOver(to: MemberName): Promise<void> {
  await office.done('lock', { why: 'asked' });
  await office.as(to);
}

function draft(text = 'half a sentence'): Promise<unknown> {
  return office.done('save-draft', { caseId, field: 'note', text });
}

describe('two windows of one desk', () => {
  it('READ-1 are told of each other and since when, and no longer once one leaves the case', async () => {
    const [first, second] = [aWindow(), aWindow()];
    expect(await keep(first)).toEqual(NOBODY);
    later(MINUTE_MS);
    expect(await keep(second)).toEqual({
      ...NOBODY,
      elsewhere: { windows: 1, since: NINE, isTakenOver: false },
    });
    expect((await keep(first)).elsewhere).toMatchObject({ since: '2026-11-23T09:01:00.000Z' });
    await office.done('stop-reading', { caseId, windowId: second });
    expect(await keep(first)).toEqual(NOBODY);
  });

  it('READ-1 hold each other up in nothing: what either records is recorded, taken over or not', async () => {
    const [first, second] = [aWindow(), aWindow()];
    await keep(first);
    await takeOver(second);
    const note = { caseId, text: 'Call the ward.', important: false };
    await office.done('record-note', { key: aKey(), ...note });
    expect(await keep(first)).toMatchObject({ takenOver: { from: 'window' } });
  });

  it('READ-4 say who took over and when, each can take it back, and nothing of it is written', async () => {
    const [first, second] = [aWindow(), aWindow()];
    const before = entryCount(office);
    await keep(first);
    await stayOpenFor(11, [first]);
    expect(await takeOver(second)).toMatchObject({ takenOver: null, elsewhere: { isTakenOver: true } });
    expect((await keep(first)).takenOver).toEqual({
      from: 'window',
      byName: MEMBERS.ada.name,
      at: '2026-11-23T09:11:00.000Z',
    });
    expect(await takeOver(first)).toMatchObject({ takenOver: null, elsewhere: { isTakenOver: true } });
    expect((await keep(second)).takenOver).toMatchObject({ from: 'window' });
    expect(entryCount(office)).toBe(before);
  });

  it('READ-4 are no longer told of a take-over by a window that has gone', async () => {
    const [first, second] = [aWindow(), aWindow()];
    await keep(first);
    await takeOver(second);
    await office.done('stop-reading', { caseId, windowId: second });
    expect(await keep(first)).toEqual(NOBODY);
  });

  it('READ-2 do not see a window that crashed: it is let go when it has been silent', async () => {
    const [crashed, living] = [aWindow(), aWindow()];
    await keep(crashed);
    await stayOpenFor(2, [living]);
    expect((await keep(living)).elsewhere).not.toBeNull();
    await stayOpenFor(1, [living]);
    expect(await keep(living)).toEqual(NOBODY);
  });

  it('READ-2 see a window that is hidden and slow, as long as it says so every minute', async () => {
    const [one, other] = [aWindow(), aWindow()];
    await stayOpenFor(40, [one, other]);
    expect((await keep(one)).elsewhere).toMatchObject({ windows: 1 });
  });

  it('READ-2 a window that goes to another case has left the one before', async () => {
    const [one, other] = [aWindow(), aWindow()];
    const { caseId: another } = await aCase(office, { upTo: 'practitioner' });
    await keep(one);
    await keep(other);
    await keep(other, another);
    expect(await keep(one)).toEqual(NOBODY);
    await office.done('stop-reading', { caseId, windowId: other });
    expect((await keep(one, another)).elsewhere).toMatchObject({ windows: 1 });
  });

  it('are told at once by a topic that holds nothing but the case, when somebody comes, takes over or goes', async () => {
    const [one, other] = [aWindow(), aWindow()];
    const told: unknown[] = [];
    for (const act of [
      () => keep(one),
      () => keep(one),
      () => keep(other),
      () => takeOver(one),
      () => office.done('stop-reading', { caseId, windowId: other }),
    ]) {
      office.topics.length = 0;
      await act();
      told.push([...office.topics]);
    }
    const topic = { topic: 'reading-changed', caseId };
    expect(told).toEqual([[topic], [], [topic], [topic], [topic]]);
  });

  it('READ-2 do not put off the lock: nobody need be there for a window to say that it is open', async () => {
    const window = aWindow();
    await keep(window);
    const { idleMinutes } = await office.done('get-status', {});
    for (let minute = 0; minute <= idleMinutes + 1; minute += 1) {
      later(MINUTE_MS);
      await office.ask('keep-reading', { caseId, windowId: window });
      await office.ask('list-readings', {});
    }
    expect(await office.refused('keep-reading', { caseId, windowId: window })).toEqual({ kind: 'locked' });
  });
});

describe('a colleague who was reading when the desk was locked', () => {
  it('READ-1 is named to the next person, with the time, for half an hour', async () => {
    const window = aWindow();
    await keep(window);
    await stayOpenFor(5, [window]);
    await handOver('cat');
    expect(await keep(window)).toEqual({
      ...NOBODY,
      colleagues: [
        {
          name: MEMBERS.ada.name,
          readingAt: '2026-11-23T09:05:00.000Z',
          unfinishedAt: null,
          isTakenOver: false,
        },
      ],
    });
    await stayOpenFor(30, [window]);
    expect((await keep(window)).colleagues).toHaveLength(1);
    await stayOpenFor(1, [window]);
    expect(await keep(window)).toEqual(NOBODY);
  });

  it('is not named where they had left the case, nor to themselves', async () => {
    const window = aWindow();
    await keep(window);
    await office.done('stop-reading', { caseId, windowId: window });
    await handOver('cat');
    expect(await keep(window)).toEqual(NOBODY);
    await handOver('cat');
    expect(await keep(window)).toEqual(NOBODY);
  });

  it('is no longer named once they have been back and were reading something else', async () => {
    const window = aWindow();
    const { caseId: another } = await aCase(office, { upTo: 'practitioner' });
    await keep(window);
    await handOver('ada');
    await keep(window, another);
    await handOver('cat');
    expect(await keep(window)).toEqual(NOBODY);
    expect((await keep(window, another)).colleagues).toMatchObject([{ name: MEMBERS.ada.name }]);
  });

  it('is named to a governance reader too, and is told of one who was reading', async () => {
    await keep(aWindow());
    await handOver('eve');
    expect((await keep(aWindow())).colleagues).toMatchObject([{ name: MEMBERS.ada.name }]);
    await handOver('ada');
    expect((await keep(aWindow())).colleagues).toMatchObject([{ name: MEMBERS.eve.name }]);
  });

  it('is nobody any more after the program was killed; what was begun is still known', async () => {
    await keep(aWindow());
    await draft();
    await office.done('lock', { why: 'asked' });
    const next = theNextStart(office);
    await next.as('cat');
    const reading = await next.done('keep-reading', { caseId, windowId: aWindow() });
    expect(reading.colleagues).toMatchObject([{ readingAt: null, unfinishedAt: NINE }]);
  });
});

describe('a colleague’s unfinished text', () => {
  it('READ-3 is known to be there and since when; not a word of it, nor where it stands, is told', async () => {
    await draft('Bronchopneumonia is what the daughter heard');
    later(40 * MINUTE_MS);
    await handOver('cat');
    const answers = [await keep(aWindow()), await office.done('list-readings', {})];
    expect(answers[0]).toEqual({
      ...NOBODY,
      colleagues: [{ name: MEMBERS.ada.name, readingAt: null, unfinishedAt: NINE, isTakenOver: false }],
    });
    expect(JSON.stringify(answers)).not.toMatch(/Broncho|daughter|note/);
  });

  it('is told with their reading, in one line for one person', async () => {
    const window = aWindow();
    await keep(window);
    await draft();
    later(MINUTE_MS);
    await keep(window);
    await handOver('cat');
    expect((await keep(aWindow())).colleagues).toEqual([
      {
        name: MEMBERS.ada.name,
        readingAt: '2026-11-23T09:01:00.000Z',
        unfinishedAt: NINE,
        isTakenOver: false,
      },
    ]);
  });

  it('is not told of somebody who has left the office', async () => {
    await office.as('dan');
    await draft();
    await handOver('ada');
    const dan = (await office.done('list-people', {})).find(({ loginName }) => loginName === 'dan');
    await office.done('deactivate-person', { key: aKey(), userId: dan?.userId ?? '' });
    expect(await office.done('list-readings', {})).toEqual([]);
    expect(await keep(aWindow())).toEqual(NOBODY);
  });
});

describe('taking over from a colleague', () => {
  it('READ-4 is told to them when they open the case again, until they have been told', async () => {
    await keep(aWindow());
    await draft();
    later(65 * MINUTE_MS);
    await handOver('cat');
    const cats = aWindow();
    await keep(cats);
    const before = entryCount(office);
    expect(await takeOver(cats)).toMatchObject({ colleagues: [{ isTakenOver: true }] });
    expect(entryCount(office)).toBe(before);
    await handOver('ada');
    const adas = aWindow();
    expect((await keep(adas)).takenOver).toEqual({
      from: 'person',
      byName: MEMBERS.cat.name,
      at: '2026-11-23T10:05:00.000Z',
    });
    expect((await keep(adas)).takenOver).not.toBeNull();
    await office.done('stop-reading', { caseId, windowId: adas });
    expect((await keep(adas)).takenOver).toBeNull();
  });

  it('READ-4 leaves their words as they were, for them alone', async () => {
    await draft('half a sen');
    await handOver('cat');
    await takeOver(aWindow());
    expect(await office.done('list-drafts', { caseId })).toEqual([]);
    await handOver('ada');
    expect(await office.done('list-drafts', { caseId })).toMatchObject([{ text: 'half a sen' }]);
  });

  it('can be taken back, and then the other is told', async () => {
    await keep(aWindow());
    await handOver('cat');
    await takeOver(aWindow());
    await handOver('ada');
    const window = aWindow();
    await keep(window);
    expect((await takeOver(window)).takenOver).toBeNull();
    await handOver('cat');
    expect((await keep(aWindow())).takenOver).toMatchObject({ byName: MEMBERS.ada.name });
  });

  it('is forgotten by the next morning', async () => {
    await keep(aWindow());
    await handOver('cat');
    await takeOver(aWindow());
    later(13 * 60 * MINUTE_MS);
    await office.as('ada');
    expect((await keep(aWindow())).takenOver).toBeNull();
  });
});

describe('who reads what', () => {
  it('is in the list for each case that somebody reads or has begun something in', async () => {
    const { caseId: another } = await aCase(office, { upTo: 'practitioner' });
    await aCase(office, { upTo: 'practitioner' });
    await draft();
    await keep(aWindow(), another);
    expect(await office.done('list-readings', {})).toMatchObject([
      { caseId: another, reading: { elsewhere: { windows: 1 }, colleagues: [] } },
    ]);
    await handOver('cat');
    const rows = await office.done('list-readings', {});
    expect(rows.map((row) => row.caseId).toSorted()).toEqual([another, caseId].toSorted());
  });

  it('is asked only of a case that there is', async () => {
    for (const method of ['keep-reading', 'take-over-reading'] as const) {
      expect(await office.refused(method, { caseId: aKey(), windowId: aWindow() })).toEqual({
        kind: 'case-not-found',
      });
    }
    await office.done('stop-reading', { caseId: aKey(), windowId: aWindow() });
  });

  it('READ-2 costs no write: the record’s files stay as they were', async () => {
    const window = aWindow();
    const filesNow = (): unknown =>
      ['office.db', 'office.db-wal'].map((name) => {
        const { mtimeNs, size } = statSync(join(office.folder, name), { bigint: true });
        return [name, mtimeNs, size];
      });
    const before = filesNow();
    await keep(window);
    await takeOver(window);
    await office.done('list-readings', {});
    await office.done('stop-reading', { caseId, windowId: window });
    expect(filesNow()).toEqual(before);
  });

  it('ROLE-1 is not told to an administrator', async () => {
    const window = aWindow();
    await keep(window);
    await handOver('fay');
    for (const method of ['keep-reading', 'take-over-reading', 'stop-reading'] as const) {
      expect(await office.refused(method, { caseId, windowId: window })).toMatchObject({
        kind: 'not-allowed',
      });
    }
    expect(await office.refused('list-readings', {})).toMatchObject({ kind: 'not-allowed' });
  });
});
