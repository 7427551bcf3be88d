import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureDesktopBuilt } from '../../build/set-up/ensure-desktop-built.ts';
import { ensureWindowBuilt } from '../../build/set-up/ensure-window-built.ts';
import { PROJECT } from '../../build/set-up/project.ts';

const MAIN = path.join(PROJECT, 'out', 'desktop', 'main');
const STAND_IN = new URL('./stand-in.ts', import.meta.url).href;

let folder: string;
let data: string;
beforeAll(async () => {
  await ensureWindowBuilt();
  await ensureDesktopBuilt();
}, 180_000);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'built-program-'));
  data = path.join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built program in Node with the stand-in for Electron: `node start.js FLAGS`, as a packaged program is. */
function run(...flags: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `--import=${STAND_IN}`, path.join(MAIN, 'start.js'), ...flags],
    { env: { ...process.env, STAND_IN_APP: PROJECT }, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('the built desktop program', { timeout: 90_000 }, () => {
  it('has its threads beside it, and a preload that is one file of CommonJS', () => {
    const start = readFileSync(path.join(MAIN, 'start.js'), 'utf8');
    const threads = [...start.matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(new Set(threads)).toEqual(new Set(['./writer.js', './reader.js']));
    for (const name of threads) expect(existsSync(path.join(MAIN, name))).toBe(true);
    expect(readdirSync(path.join(PROJECT, 'out', 'desktop', 'preload'))).toEqual(['preload.cjs']);
    const preload = readFileSync(path.join(PROJECT, 'out', 'desktop', 'preload', 'preload.cjs'), 'utf8');
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
    expect(preload).not.toMatch(/^(import|export)\b/m);
  });

  it('bundles none of the parts that are native or read files of their own', () => {
    const built = readdirSync(MAIN)
      .map((file) => readFileSync(path.join(MAIN, file), 'utf8'))
      .join('\n');
    expect(built).toMatch(/from "better-sqlite3"/);
    expect(built).toMatch(/from "pdfkit"/);
    expect(built).toMatch(/["']@node-rs\/argon2["']/);
  });

  it('opens the office, carries a call to it and back, and ends well', () => {
    const { status, stderr, lines } = run('--smoke-test', '--practice', '--data', data);
    expect(stderr).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      officeAnswers: true,
      windowDrawn: true,
      onlyOurBridge: true,
      noNodeInPage: true,
      allSandboxed: true,
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      paths: [
        ['userData', `${data}-window`],
        ['sessionData', `${data}-window`],
      ],
    });
    expect(status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'data-window']);
    expect(readdirSync(`${data}-window`)).toEqual(['window-place.json']);
  });

  it.each([
    ['--port', '8080'],
    ['--remote-debugging-port=9222'],
    ['--no-sandbox'],
    ['--data', ' '],
    ['--practice', '--practice'],
    ['stray'],
  ])('does not start with %s %s', (...flags) => {
    const { status, stderr } = run(...flags);
    expect(stderr).toContain('Scrutineer could not start.');
    expect(status).toBe(2);
    expect(existsSync(data)).toBe(false);
  });

  it('says why it cannot use a folder, and ends', () => {
    mkdirSync(path.join(folder, 'OneDrive'));
    const { status, stderr } = run('--data', path.join(folder, 'OneDrive', 'office'));
    expect(stderr).toContain('synchronised with other computers');
    expect(status).toBe(2);
    expect(readdirSync(path.join(folder, 'OneDrive'))).toEqual([]);
  });
});
