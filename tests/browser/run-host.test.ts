import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserArguments } from '../../browser/open-browser.ts';
import { writeHandOver } from '../../browser/hand-over.ts';
import { runHost } from '../../browser/run-host.ts';
import type { BrowserChoice, RunningHost } from '../../browser/run-host.ts';
import { echoDoor, get, postToken, windowFiles } from './served-office.ts';
import type { EchoDoor } from './served-office.ts';

let folder: string;
let printed: string[];
let door: EchoDoor;
let keyboard: PassThrough & { isTTY?: boolean };
let host: RunningHost | null;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'run-host-'));
  printed = [];
  door = echoDoor();
  keyboard = new PassThrough();
  host = null;
});
afterEach(async () => {
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(browser: BrowserChoice | null): Promise<RunningHost> {
  host = await runHost({
    door,
    files: windowFiles,
    port: 0,
    browser,
    keyboard,
    nowMs: () => 0,
    print: (line) => printed.push(line),
  });
  return host;
}

const ADDRESS = /^Scrutineer is open at (http:\/\/127\.0\.0\.1:\d+)\/enter#([\w-]{43})$/;
function addressIn(line: string | undefined): { readonly origin: string; readonly token: string } {
  const [, origin, token] = ADDRESS.exec(line ?? '') ?? [];
  if (origin === undefined || token === undefined) throw new Error(`There is no address in: ${line}`);
  return { origin, token };
}

/** A program in the browser's place: opens the page it is given, as `does` says, in the words of Node. */
function standIn(does: string): BrowserChoice {
  const executable = path.join(folder, 'browser');
  const source = `#!${process.execPath}
const fs = require('node:fs');
const page = process.argv.find((word) => word.startsWith('--app=')).slice(6);
const profile = process.argv.find((word) => word.startsWith('--user-data-dir=')).slice(16);
fs.writeFileSync(${JSON.stringify(path.join(folder, 'command-line'))}, process.argv.join('\\n'));
const html = fs.readFileSync(new URL(page), 'utf8');
const address = new URL(/url=([^"]+)"/.exec(html)[1]);
const enter = () => fetch(address.origin + '/enter', {
  method: 'POST',
  headers: { origin: address.origin, 'content-type': 'application/json' },
  body: JSON.stringify({ token: address.hash.slice(1) }),
});
${does}
`;
  writeFileSync(executable, source);
  chmodSync(executable, 0o755);
  return { executable, temporaryFolder: folder };
}
const temporaryFolders = (): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('scrutineer-window-'));
const pages = (): string[] =>
  temporaryFolders().filter((name) => readdirSync(path.join(folder, name)).includes('open.html'));

describe('with no browser to open', () => {
  it('the office prints one line, and the address in it lets one browser in, once', async () => {
    await run(null);
    expect(printed).toHaveLength(1);
    const { origin, token } = addressIn(printed[0]);
    expect((await postToken(origin, token)).status).toBe(200);
    expect((await postToken(origin, token)).status).toBe(401);
  });

  it('pressing Enter in the terminal prints a fresh address, and voids the one before', async () => {
    keyboard.isTTY = true;
    await run(null);
    keyboard.write('\n');
    await vi.waitFor(() => expect(printed).toHaveLength(2));
    const [first, second] = printed.map(addressIn);
    expect((await postToken(first?.origin ?? '', first?.token ?? '')).status).toBe(401);
    expect((await postToken(second?.origin ?? '', second?.token ?? '')).status).toBe(200);
  });

  it('what a pipe sends to it prints nothing', async () => {
    await run(null);
    keyboard.write('\n\n');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(printed).toHaveLength(1);
  });

  it('closing it closes the office and its port', async () => {
    const running = await run(null);
    const { origin } = addressIn(printed[0]);
    await running.close();
    expect(door.isClosed()).toBe(true);
    await expect(get(origin, '/')).rejects.toThrow('ECONNREFUSED');
    host = null;
  });
});

describe.skipIf(process.platform === 'win32')(
  'with a browser to open (stands in by a script: not on Windows)',
  () => {
    it('it is let in by a file, no token stands on its command line, and the file goes', async () => {
      await run(standIn(`enter().then(() => fs.mkdirSync(profile)); setInterval(() => {}, 1000);`));
      await vi.waitFor(
        () => expect(readdirSync(path.join(folder, temporaryFolders()[0] ?? ''))).toEqual(['profile']),
        5_000,
      );
      expect(printed.join()).not.toMatch(/#|http/);
      const commandLine = readFileSync(path.join(folder, 'command-line'), 'utf8');
      expect(commandLine).not.toMatch(/http:|#/);
      expect(commandLine).toContain('--incognito');
      expect(commandLine).not.toContain('--no-sandbox');
    });

    it('closing its window is what the host ends with, and nothing temporary stays', async () => {
      const running = await run(standIn(`enter().then(() => { fs.mkdirSync(profile); process.exit(0); });`));
      await running.windowClosed;
      await running.close();
      host = null;
      expect(temporaryFolders()).toEqual([]);
    });

    it('closing the host ends the browser, and nothing temporary stays', async () => {
      const running = await run(
        standIn(`enter().then(() => fs.mkdirSync(profile)); setInterval(() => {}, 1000);`),
      );
      await vi.waitFor(() => expect(pages()).toEqual([]), 5_000);
      await running.close();
      host = null;
      expect(temporaryFolders()).toEqual([]);
    });

    it('a browser that ends before it came in leaves an address to open by hand', async () => {
      await run(standIn(`process.exit(1);`));
      await vi.waitFor(() => expect(printed).toHaveLength(2), 5_000);
      const { origin, token } = addressIn(printed[1]);
      expect((await postToken(origin, token)).status).toBe(200);
      await vi.waitFor(() => expect(pages()).toEqual([]));
    });

    it('a browser that cannot be started leaves one, too', async () => {
      await run({ executable: path.join(folder, 'nothing'), temporaryFolder: folder });
      await vi.waitFor(() => expect(printed.some((line) => ADDRESS.test(line))).toBe(true), 5_000);
    });

    it('a window whose seat another took may close without ending the other’s office', async () => {
      keyboard.isTTY = true;
      const running = await run(standIn(`enter().then(() => setTimeout(() => process.exit(0), 400));`));
      let ended = false;
      void running.windowClosed.then(() => (ended = true));
      await vi.waitFor(() => expect(pages()).toEqual([]), 5_000);
      keyboard.write('\n');
      await vi.waitFor(() => expect(printed).toHaveLength(2));
      const { origin, token } = addressIn(printed[1]);
      expect((await postToken(origin, token)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(ended).toBe(false);
    });
  },
);

describe('the file that hands a browser its way in', () => {
  it.skipIf(process.platform === 'win32')('can be read by its user only, and so can its folder', async () => {
    const before = process.umask(0);
    try {
      const handOver = await writeHandOver(folder, 'http://127.0.0.1:1/enter#token');
      const file = fileURLToPath(handOver.pageUrl);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });

  it('runs no script, loads nothing, and is gone when removed, also twice', async () => {
    const handOver = await writeHandOver(folder, 'http://127.0.0.1:1/enter#token');
    const html = readFileSync(new URL(handOver.pageUrl), 'utf8');
    expect(html).not.toMatch(/<script|<form|onload/i);
    expect(html).toContain(`default-src 'none'`);
    expect(html).toContain('<title>Scrutineer</title>');
    await handOver.removePage();
    await handOver.removePage();
    expect(pages()).toEqual([]);
    await handOver.remove();
    expect(temporaryFolders()).toEqual([]);
  });

  it('is named on the command line; what it holds is not', () => {
    const words = browserArguments({ pageUrl: 'file:///tmp/a/open.html', profileFolder: '/tmp/a/profile' });
    expect(words).toContain('--app=file:///tmp/a/open.html');
    expect(words).toContain('--user-data-dir=/tmp/a/profile');
    expect(words.filter((word) => !word.startsWith('--'))).toEqual([]);
  });
});
