import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeRunningOfficeLock } from '../../db/running-office-lock.ts';
import { kill, startProcess, temporaryFolder, untilItSays } from './open-temporary-folder.ts';

const ALREADY_RUNNING = { ok: false, refusal: { kind: 'office-already-running' } };

const HOLD_THE_LOCK = `
  import { takeRunningOfficeLock } from 'house/db/running-office-lock.ts';
  const taken = takeRunningOfficeLock(process.env.FOLDER);
  console.log(taken.ok ? 'running' : taken.refusal.kind);
  if (taken.ok) setInterval(() => taken.value, 1000);
`;

it('a second office on the same folder is refused while the first one runs, and starts once it was killed', async () => {
  const folder = temporaryFolder();
  const first = startProcess(HOLD_THE_LOCK, { FOLDER: folder });
  await untilItSays(first, 'running');
  expect(takeRunningOfficeLock(folder)).toEqual(ALREADY_RUNNING);
  const second = startProcess(HOLD_THE_LOCK, { FOLDER: folder });
  await untilItSays(second, 'office-already-running');
  await kill(first);
  const taken = takeRunningOfficeLock(folder);
  expect(taken.ok).toBe(true);
  const third = startProcess(HOLD_THE_LOCK, { FOLDER: folder });
  await untilItSays(third, 'office-already-running');
  if (taken.ok) taken.value.release();
});

it('an office of the same process is refused as well, until the first one lets go', () => {
  const folder = temporaryFolder();
  const first = takeRunningOfficeLock(folder);
  if (!first.ok) throw new Error(first.refusal.kind);
  expect(takeRunningOfficeLock(folder)).toEqual(ALREADY_RUNNING);
  // The refused attempt closed a handle of the file; the lock of the first office must have outlived that.
  expect(takeRunningOfficeLock(folder)).toEqual(ALREADY_RUNNING);
  expect(askAnotherProcess(folder)).toBe('office-already-running');
  first.value.release();
  first.value.release();
  const next = takeRunningOfficeLock(folder);
  expect(next.ok).toBe(true);
  if (next.ok) next.value.release();
});

it('two folders are two offices', () => {
  const [one, other] = [takeRunningOfficeLock(temporaryFolder()), takeRunningOfficeLock(temporaryFolder())];
  expect([one.ok, other.ok]).toEqual([true, true]);
  for (const taken of [one, other]) if (taken.ok) taken.value.release();
});

it('a folder that is not there is refused by name', () => {
  expect(takeRunningOfficeLock(join(temporaryFolder(), 'gone'))).toEqual({
    ok: false,
    refusal: { kind: 'data-folder-missing' },
  });
});

function askAnotherProcess(folder: string): string {
  const code = `
    import { takeRunningOfficeLock } from '${new URL('../../db/running-office-lock.ts', import.meta.url).href}';
    const taken = takeRunningOfficeLock(process.argv[1]);
    console.log(taken.ok ? 'running' : taken.refusal.kind);
  `;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code, folder], {
    encoding: 'utf8',
  }).trim();
}
