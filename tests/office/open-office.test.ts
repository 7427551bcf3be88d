import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOffice } from '../../office/open-office.ts';
import { endAll, startOffice } from '../durability/office-process.ts';
import { aDeath, ask, dataOf, freshKey, get, gist, LOGIN, outboxOf, SET_UP } from './real-office.ts';
import { anOpenOffice, emptyFolder, openAt } from './open-test-office.ts';

// Threads, processes and passwords take their time where others have the processor.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ANOTHER_IS_OPEN = 'Another Scrutineer is already open on this data folder. Close it there first.';

afterEach(endAll);

describe('an office that opens', () => {
  it('says that another one is open on the same folder, in this process or in another, and opens when that one has gone', async () => {
    const { door, folder } = await openAt(emptyFolder());
    await expect(openAt(folder)).rejects.toThrow(ANOTHER_IS_OPEN);
    await expect(startOffice(folder)).rejects.toThrow(ANOTHER_IS_OPEN);
    expect((await get(door, 'get-status', {})).state).toBe('not-set-up');
    await door.close();
    const other = await startOffice(folder);
    await expect(openAt(folder)).rejects.toThrow(ANOTHER_IS_OPEN);
    await other.kill();
    const again = await openAt(folder);
    expect((await get(again.door, 'get-status', {})).state).toBe('not-set-up');
  });

  it('says so where its folder cannot be made', async () => {
    const folder = emptyFolder();
    writeFileSync(dataOf(folder), 'a file is in the way');
    await expect(openAt(folder)).rejects.toThrow('The data folder cannot be made. Choose another one.');
  });

  it('gives up with a sentence where its writer cannot even start, and leaves no thread behind', async () => {
    const folder = emptyFolder();
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, "throw new Error('Mordwyn');");
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const opening = openOffice({
      dataFolder: dataOf(folder),
      outboxFolder: null,
      practice: false,
      workers: { writer: pathToFileURL(broken), reader: new URL('./mortal-reader.ts', import.meta.url) },
    });
    await expect(opening).rejects.toThrow('Scrutineer could not start. Its log says where it stopped.');
    expect(said.mock.calls.flat().join('')).not.toContain('Mordwyn');
    said.mockRestore();
  });
});

describe('an office that closes', () => {
  it('answers what it has begun, records it, and lets go of the folder', async () => {
    const { caseId, door, folder } = await anOpenOffice();
    const keys = Array.from({ length: 20 }, freshKey);
    const writing = keys.map((key) =>
      ask(door, 'record-note', { key, caseId, text: 'The ward will call back.', important: false }),
    );
    const verifying = ask(door, 'verify-record', {});
    await Promise.all([door.close(), door.close()]);
    const answers = (await Promise.all([...writing, verifying])).map(gist);
    expect(new Set(answers)).toEqual(new Set(['ok']));
    expect(gist(await ask(door, 'get-status', {}))).toBe('unreachable');

    const again = await openAt(folder);
    await get(again.door, 'unlock', LOGIN);
    const { timeline } = await get(again.door, 'view-case', { caseId, opening: false });
    expect(timeline.filter(({ kind }) => kind === 'note-recorded')).toHaveLength(keys.length);
  });

  it('lets its process end by itself', () => {
    const folder = emptyFolder();
    const program = join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import { openOffice } from '${new URL('../../office/open-office.ts', import.meta.url).href}';
       const door = await openOffice({ dataFolder: process.argv[2], outboxFolder: null, practice: false, workers: null });
       await door.close();
       console.log('closed');`,
    );
    const said = execFileSync(process.execPath, [program, dataOf(folder)], {
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect(said.trim()).toBe('closed');
  });
});

describe('an office that is asked', () => {
  it('answers what cannot be passed on with a refusal, and a listener that throws keeps nobody else from hearing', async () => {
    const { caseId, door } = await anOpenOffice();
    expect(gist(await door.call('record-note', { text: () => 'not data', important: false }))).toBe(
      'bad-request',
    );
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const heard: string[] = [];
    door.subscribe(() => {
      throw new Error('Mordwyn');
    });
    door.subscribe(({ topic }) => heard.push(topic));
    await get(door, 'record-note', {
      key: freshKey(),
      caseId,
      text: 'The ward will call back.',
      important: false,
    });
    expect(heard).toEqual(['case-changed']);
    expect(said.mock.calls.flat().join('')).not.toContain('Mordwyn');
    said.mockRestore();
  });
});

describe('a set-up that is cut off', () => {
  it(
    'leaves either no office, which is set up again, or a whole one that its first member can unlock',
    { timeout: 120_000 },
    async () => {
      const left = new Map<string, string>();
      // Killed as soon as each file is seen: every step of a set-up makes one.
      for (const seen of [
        '',
        'keyring.json',
        'new-record',
        'new-record/office.db',
        'new-record/office.db-wal',
        'office.db',
        'office.db-wal',
      ]) {
        const folder = emptyFolder();
        const office = await startOffice(folder);
        let isOver = false;
        const setting = office.call('set-up-office', SET_UP).then(() => (isOver = true));
        while (!isOver && !existsSync(join(dataOf(folder), seen)))
          await new Promise((resolve) => setImmediate(resolve));
        await office.kill();
        await setting;
        const again = await startOffice(folder);
        const { state } = await get(again, 'get-status', {});
        left.set(seen, state);
        await (state === 'locked' ? get(again, 'unlock', LOGIN) : get(again, 'set-up-office', SET_UP));
        await get(again, 'open-case', aDeath(freshKey(), 'Winterbourne'));
        expect((await get(again, 'verify-record', {})).faults).toEqual([]);
        expect((await get(again, 'get-settings', {})).outboxFolder).toBe(outboxOf(folder));
        await again.kill();
      }
      expect(left.get('')).toBe('not-set-up');
      expect(left.get('office.db-wal')).toBe('locked');
    },
  );
});
