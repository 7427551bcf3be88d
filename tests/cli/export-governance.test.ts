import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { commandOf } from '../../cli/command-line.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { takeRunningOfficeLock } from '../../db/running-office-lock.ts';
import { aReviewedConcern } from '../builders/documents.ts';
import { anOffice, entryCount, newestEntries, passwordOf, type TestOffice } from '../builders/office.ts';

const folders: string[] = [];
let office: TestOffice;
let out: string;
let passwordFile: string;

beforeEach(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'scrutineer-export-'));
  folders.push(parent);
  out = join(parent, 'out');
  mkdirSync(out);
  passwordFile = join(parent, 'password');
  writeFileSync(passwordFile, `${passwordOf('eve')}\n`, { mode: 0o600 });
  office = await anOffice();
  await aReviewedConcern(office);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The command as the operating system's scheduler runs it. */
async function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(
    process.execPath,
    ['cli/start.ts', 'export', 'governance', '--data', office.folder, ...words],
    { cwd: PROJECT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said };
}

const days = ['--from', '2026-11-01', '--to', '2026-11-30'];
const asEve = () => ['--user', 'eve', '--password-file', passwordFile];
const made = () => readdirSync(out);
const PAYLOAD = {
  what: 'governance',
  form: 'files',
  filter: { run: 'command', from: '2026-11-01' },
  rows: 1,
};

describe('the command for scheduled exports', { timeout: 60_000 }, () => {
  it('GOVL-12 writes the files beside an office that is open, which then enters them into the record', async () => {
    const lock = takeRunningOfficeLock(office.folder);
    const before = entryCount(office);
    const { code, said } = await run([...days, '--out', out, ...asEve()]);
    if (lock.ok) lock.value.release();
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('The office is open') });
    expect(made()).toHaveLength(1);
    expect(entryCount(office)).toBe(before);
    await office.desk.doWhatIsDue();
    await office.desk.doWhatIsDue();
    expect(entryCount(office)).toBe(before + 1);
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'exported', payload: PAYLOAD }]);
    const { rows } = await office
      .as('ben')
      .then(() => office.done('list-audit', { before: null, limit: 5, caseId: null, userId: null }));
    expect(rows.find(({ kind }) => kind === 'exported')?.byName).toBe('Eve Lund');
  });

  it('GOVL-12 a note that this office did not seal is not entered', async () => {
    mkdirSync(join(office.folder, 'export-notes'));
    const note = { exportId: '019d0000-0000-7000-8000-000000000001', from: 'x', to: 'x', smallHidden: false };
    writeFileSync(
      join(office.folder, 'export-notes', `${note.exportId}.json`),
      JSON.stringify({ version: 1, note: { ...note, concerns: 1, by: 'x', at: 'x' }, seal: 'f'.repeat(64) }),
    );
    const before = entryCount(office);
    await office.desk.doWhatIsDue();
    expect(entryCount(office)).toBe(before);
  });

  it('GOVL-12 enters the export itself where no office has the record', async () => {
    await office.desk.close();
    const { code, said } = await run([...days, '--out', out, '--user', 'eve'], {
      SCRUTINEER_PASSWORD: passwordOf('eve'),
    });
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('stands in the record') });
    expect(readFileSync(join(out, made()[0] ?? '', 'manifest.json'), 'utf8')).toContain('chainHead');
    expect(newestEntries(office, 1)).toMatchObject([{ role: 'governance-reader', payload: PAYLOAD }]);
  });

  it.each([
    [
      '2',
      'days that are none',
      () => ['--from', '2026-11-31', '--to', '2026-12-31', '--out', out, ...asEve()],
    ],
    ['2', 'no folder', () => [...days, ...asEve()]],
    [
      '3',
      'somebody who may not',
      () => [...days, '--out', out, '--user', 'fay', '--password-file', fayFile()],
    ],
    [
      '3',
      'a password of nobody',
      () => [...days, '--out', out, '--user', 'dan', '--password-file', passwordFile],
    ],
    ['5', 'a folder that is not there', () => [...days, '--out', join(out, 'gone'), ...asEve()]],
  ] as const)('GOVL-12 ends with %s for %s, and writes nothing', async (code, _why, words) => {
    await office.desk.close();
    const before = entryCount(office);
    expect(await run(words())).toMatchObject({ code: Number(code) });
    expect(made()).toEqual([]);
    expect(entryCount(office)).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('GOVL-12 takes no password file that others may read', async () => {
    chmodSync(passwordFile, 0o644);
    const { code, said } = await run([...days, '--out', out, ...asEve()]);
    expect({ code, said }).toMatchObject({ code: 3, said: expect.stringContaining('Others may read') });
  });

  it('GOVL-12 knows no option for a password', () => {
    expect(commandOf(['export', 'governance', '--data', 'x', '--password', 'y']).kind).toBe('unreadable');
    expect(commandOf(['export', 'everything', '--data', 'x']).kind).toBe('unreadable');
  });
});

function fayFile(): string {
  const file = `${passwordFile}-fay`;
  writeFileSync(file, passwordOf('fay'), { mode: 0o600 });
  return file;
}
