import { readdirSync, renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OfficeDoor } from '../../office/door.ts';
import {
  aDeath,
  ask,
  dataOf,
  freshKey,
  get,
  gist,
  LOGIN,
  outboxOf,
  prepareReferralOf,
  SET_UP,
} from '../office/real-office.ts';
import { type OfficeProcess, startOffice } from './office-process.ts';
import {
  canMount,
  coverReadOnly,
  fillUp,
  freeAgain,
  makeReadOnly,
  mountSmallDisk,
  newPlace,
  uncover,
} from './small-disk.ts';

const PATIENCE = { timeout: 120_000 };

interface Opened {
  readonly folder: string;
  readonly office: OfficeProcess;
  readonly caseId: string;
}

async function anOfficeAt(folder: string): Promise<Opened> {
  const office = await startOffice(folder);
  await get(office, 'set-up-office', SET_UP);
  const { caseId } = await get(office, 'open-case', aDeath(freshKey(), 'Winterbourne'));
  return { folder, office, caseId };
}

/** Writes notes with these keys, and says how each was answered. */
async function write(
  door: OfficeDoor,
  caseId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const key of keys) {
    const text = `${'What the ward said. '.repeat(150)}${key}`;
    answers.set(key, gist(await ask(door, 'record-note', { key, caseId, text, important: false })));
  }
  return answers;
}

async function notesOf(door: OfficeDoor, caseId: string): Promise<readonly string[]> {
  const { timeline } = await get(door, 'view-case', { caseId, opening: false });
  return timeline.flatMap((entry) =>
    entry.kind === 'note-recorded' ? [entry.payload.text.split(' ').at(-1) ?? ''] : [],
  );
}

const keys = (count: number): readonly string[] => Array.from({ length: count }, freshKey);
const refusedOf = (answers: ReadonlyMap<string, string>): readonly string[] =>
  [...answers].flatMap(([key, answer]) => (answer === 'ok' ? [] : [key]));

describe.skipIf(!canMount)(
  'a disk in trouble while the office works (needs root on Linux, for small disks of its own)',
  () => {
    it(
      'is full in the middle of the work: refused by name, nothing lost, and the work goes on once there is room',
      PATIENCE,
      async () => {
        const folder = newPlace();
        mountSmallDisk(dataOf(folder), '16m');
        const { caseId, office } = await anOfficeAt(folder);
        const first = keys(5);
        await write(office, caseId, first);
        // Room for a few more, so that it is a note's own commit that finds the disk full.
        fillUp(dataOf(folder), 400_000);
        const answers = await write(office, caseId, keys(40));
        expect(new Set(answers.values())).toEqual(new Set(['ok', 'storage disk-full']));
        const saved = [...first, ...[...answers].flatMap(([key, answer]) => (answer === 'ok' ? [key] : []))];
        expect(await notesOf(office, caseId)).toEqual(saved);
        expect((await get(office, 'get-status', {})).state).toBe('open');

        freeAgain(dataOf(folder));
        const refused = refusedOf(answers);
        expect(refusedOf(await write(office, caseId, refused))).toEqual([]);
        expect(await notesOf(office, caseId)).toEqual([...saved, ...refused]);
        expect((await get(office, 'verify-record', {})).faults).toEqual([]);
        await office.close();
        expect(office.said()).toBe('');
      },
    );

    it(
      'is full when somebody locks and unlocks: it locks, says why it does not open, and opens when there is room',
      PATIENCE,
      async () => {
        const folder = newPlace();
        mountSmallDisk(dataOf(folder), '16m');
        const { caseId, office } = await anOfficeAt(folder);
        fillUp(dataOf(folder));
        const answers = await write(office, caseId, keys(10));
        expect(gist(await ask(office, 'lock', { why: 'asked' }))).toBe('ok');
        expect((await get(office, 'get-status', {})).state).toBe('locked');
        fillUp(dataOf(folder));
        expect(gist(await ask(office, 'unlock', LOGIN))).toBe('storage disk-full');
        expect((await get(office, 'get-status', {})).state).toBe('locked');

        freeAgain(dataOf(folder));
        await get(office, 'unlock', LOGIN);
        const saved = [...answers].flatMap(([key, answer]) => (answer === 'ok' ? [key] : []));
        expect(await notesOf(office, caseId)).toEqual(saved);
        expect(refusedOf(await write(office, caseId, [...answers.keys()]))).toEqual([]);
        expect(new Set(await notesOf(office, caseId))).toEqual(new Set(answers.keys()));
        expect((await get(office, 'verify-record', {})).faults).toEqual([]);
        await office.close();
      },
    );

    it(
      'is full when an office is set up: refused by name, and set-up can begin again',
      PATIENCE,
      async () => {
        const folder = newPlace();
        mountSmallDisk(dataOf(folder), '16m');
        const office = await startOffice(folder);
        for (const room of ['0', '200k']) {
          fillUp(dataOf(folder));
          if (room !== '0') {
            freeAgain(dataOf(folder));
            mountSmallDisk(dataOf(folder), room);
          }
          expect(gist(await ask(office, 'set-up-office', SET_UP))).toBe('storage disk-full');
          expect((await get(office, 'get-status', {})).state).toBe('not-set-up');
          if (room !== '0') uncover(dataOf(folder));
          else freeAgain(dataOf(folder));
        }
        await get(office, 'set-up-office', SET_UP);
        expect((await get(office, 'get-status', {})).state).toBe('open');
        await office.close();
      },
    );

    it(
      'is full where a document is to be written: refused by name, unsettled, and finished later as one package',
      PATIENCE,
      async () => {
        const folder = newPlace();
        mountSmallDisk(outboxOf(folder), '1m');
        const { caseId, office } = await anOfficeAt(folder);
        const preparedEntry = await prepareReferralOf(office, caseId);
        fillUp(outboxOf(folder));
        const issuing = { key: freshKey(), caseId, preparedEntry };
        expect(gist(await ask(office, 'issue-referral', issuing))).toBe('outbox-unusable disk-full');
        expect((await get(office, 'get-status', {})).unsettledDocuments).toBe(1);
        freeAgain(outboxOf(folder));
        const issued = await get(office, 'issue-referral', issuing);
        expect(readdirSync(outboxOf(folder))).toEqual([issued.folder]);
        expect((await get(office, 'get-status', {})).unsettledDocuments).toBe(0);
        expect((await get(office, 'verify-record', {})).faults).toEqual([]);
        await office.close();
      },
    );

    it(
      'may only be read: refused by name at the start, and where the office is unlocked',
      PATIENCE,
      async () => {
        const folder = newPlace();
        mountSmallDisk(dataOf(folder), '16m');
        const { caseId, office } = await anOfficeAt(folder);
        const noted = keys(2);
        await write(office, caseId, noted);
        await get(office, 'lock', { why: 'asked' });
        coverReadOnly(dataOf(folder));
        expect(gist(await ask(office, 'unlock', LOGIN))).toBe('storage read-only');
        expect((await get(office, 'get-status', {})).state).toBe('locked');
        uncover(dataOf(folder));
        await get(office, 'unlock', LOGIN);
        expect(await notesOf(office, caseId)).toEqual(noted);
        await office.close();

        makeReadOnly(dataOf(folder));
        await expect(startOffice(folder)).rejects.toThrow(
          'The data folder cannot be written to. Choose another one, or ask IT for the right to write.',
        );
      },
    );
  },
);

it(
  'an outbox folder that has gone is named, and the document is finished when it is back',
  PATIENCE,
  async () => {
    const folder = newPlace();
    const { caseId, office } = await anOfficeAt(folder);
    const preparedEntry = await prepareReferralOf(office, caseId);
    renameSync(outboxOf(folder), `${outboxOf(folder)}-away`);
    const key = freshKey();
    expect(gist(await ask(office, 'issue-referral', { key, caseId, preparedEntry }))).toBe(
      'outbox-unusable folder-missing',
    );
    const { rows } = await get(office, 'list-outbox', { after: null, limit: 10 });
    expect(
      rows.map(({ documentId, foundInFolder, state }) => ({ documentId, foundInFolder, state })),
    ).toEqual([{ documentId: key, foundInFolder: false, state: 'being-written' }]);
    renameSync(`${outboxOf(folder)}-away`, outboxOf(folder));
    const settling = { key: freshKey(), documentId: key, decision: 'finish', reason: '' } as const;
    const issued = await get(office, 'settle-document', settling);
    expect(await get(office, 'settle-document', settling)).toEqual(issued);
    expect(await get(office, 'issue-referral', { key, caseId, preparedEntry })).toEqual(issued);
    expect(readdirSync(outboxOf(folder))).toEqual([issued?.folder]);
    await office.close();
  },
);
