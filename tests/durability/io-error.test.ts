import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { aDeath, ask, freshKey, get, gist, LOGIN, SET_UP } from '../office/real-office.ts';
import { type OfficeProcess, startOffice } from './office-process.ts';
import { newPlace } from './small-disk.ts';

const canLimit = ((): boolean => {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
})();

/** From now on, writing beyond so many bytes of any file fails, as on a disk that has gone bad; `unlimited` mends it. */
function limitFiles(office: OfficeProcess, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(office.pid), `--fsize=${String(bytes)}:unlimited`]);
}

const PATIENCE = { timeout: 120_000 };

describe.skipIf(!canLimit)('writing to the disk fails (needs prlimit, of util-linux)', () => {
  it(
    'once: it is refused, the record is opened anew by itself, and the retry is carried out once',
    PATIENCE,
    async () => {
      const folder = newPlace();
      const office = await startOffice(folder);
      await get(office, 'set-up-office', SET_UP);
      const { caseId } = await get(office, 'open-case', aDeath(freshKey(), 'Winterbourne'));
      // The log grows over this sooner than the record itself, which takes what it holds when the record is reopened.
      limitFiles(office, 900_000);
      const keys = Array.from({ length: 60 }, freshKey);
      const answers: string[] = [];
      for (const key of keys)
        answers.push(
          gist(
            await ask(office, 'record-note', {
              key,
              caseId,
              text: `${'Said. '.repeat(2_000)}${key}`,
              important: false,
            }),
          ),
        );
      limitFiles(office, 'unlimited');
      expect(new Set(answers)).toEqual(new Set(['ok', 'storage io-error']));
      expect((await get(office, 'get-status', {})).state).toBe('open');
      for (const key of keys)
        await get(office, 'record-note', {
          key,
          caseId,
          text: `${'Said. '.repeat(2_000)}${key}`,
          important: false,
        });
      const { timeline } = await get(office, 'view-case', { caseId, opening: false });
      const found = timeline.flatMap((entry) =>
        entry.kind === 'note-recorded' ? [entry.payload.text.split(' ').at(-1)] : [],
      );
      expect(found).toHaveLength(keys.length);
      expect(new Set(found)).toEqual(new Set(keys));
      expect((await get(office, 'verify-record', {})).faults).toEqual([]);
      await office.close();
    },
  );

  it(
    'for good: the office locks and says so, and opens again with everything when the disk is mended',
    PATIENCE,
    async () => {
      const folder = newPlace();
      const office = await startOffice(folder);
      await get(office, 'set-up-office', SET_UP);
      const { caseId } = await get(office, 'open-case', aDeath(freshKey(), 'Winterbourne'));
      await get(office, 'record-note', { key: freshKey(), caseId, text: 'Before.', important: false });
      limitFiles(office, 0);
      const key = freshKey();
      const replies = await Promise.all([
        ask(office, 'record-note', { key, caseId, text: 'Meanwhile.', important: false }),
        ask(office, 'save-draft', { caseId, field: 'note', text: 'Mean' }),
        ask(office, 'record-note', { key: freshKey(), caseId, text: 'As well.', important: false }),
      ]);
      for (const reply of replies)
        expect(['storage io-error', 'storage read-only', 'locked']).toContain(gist(reply));
      expect((await get(office, 'get-status', {})).state).toBe('locked');
      limitFiles(office, 'unlimited');
      await get(office, 'unlock', LOGIN);
      await get(office, 'record-note', { key, caseId, text: 'Meanwhile.', important: false });
      await get(office, 'record-note', { key, caseId, text: 'Meanwhile.', important: false });
      const { timeline } = await get(office, 'view-case', { caseId, opening: false });
      const texts = timeline.flatMap((entry) => (entry.kind === 'note-recorded' ? [entry.payload.text] : []));
      expect(texts.filter((text) => text === 'Before.')).toHaveLength(1);
      expect(texts.filter((text) => text === 'Meanwhile.')).toHaveLength(1);
      expect((await get(office, 'verify-record', {})).faults).toEqual([]);
      await office.close();
      expect(office.said()).not.toContain('Meanwhile');
    },
  );
});
