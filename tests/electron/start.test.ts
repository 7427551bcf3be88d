import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as FakeElectron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
const { openDesktop, show } = vi.hoisted(() => ({ openDesktop: vi.fn(), show: vi.fn() }));
vi.mock('../../electron/main/open-desktop.ts', () => ({ openDesktop }));

type Fake = typeof FakeElectron;
let electron: Fake;
let data: string;
let folder: string;
const argv = process.argv;

beforeEach(async () => {
  vi.resetModules();
  electron = (await import('electron')) as unknown as Fake;
  electron.resetFake();
  electron.fake.isPackaged = true;
  openDesktop.mockReset().mockResolvedValue(show);
  show.mockReset();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  data = path.join(folder, 'office');
});
afterEach(() => {
  process.argv = argv;
  // What this start put there.
  const [rejection] = process.listeners('unhandledRejection').slice(-1);
  if (rejection !== undefined) process.off('unhandledRejection', rejection);
  const [exception] = process.listeners('uncaughtException').slice(-1);
  if (exception !== undefined) process.off('uncaughtException', exception);
  rmSync(folder, { recursive: true, force: true });
});

async function start(...flags: readonly string[]): Promise<void> {
  process.argv = ['scrutineer', ...flags];
  await import('../../electron/main/start.ts');
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the start', () => {
  it('shuts what can be shut only now, settles its folder and its place in line, and opens when Electron is ready', async () => {
    openDesktop.mockImplementation(() => {
      electron.fake.order.push('open');
      return Promise.resolve(show);
    });
    await start('--data', data, '--practice');
    expect(electron.fake.order).toEqual([
      'sandbox',
      'switch',
      'switch',
      'schemes',
      'path:userData',
      'path:sessionData',
      'lock',
      'ready',
      'open',
    ]);
    expect(openDesktop).toHaveBeenCalledWith({
      flags: { dataFolder: data, isPractice: true, isSmokeTest: false },
      dataFolder: data,
      windowFolder: `${data}-window`,
    });
    expect(electron.fake.exitCodes).toEqual([]);
  });

  it('keeps Chromium’s own files beside the office’s, for this person only', async () => {
    await start('--data', data);
    expect([...electron.fake.paths.values()]).toEqual([`${data}-window`, `${data}-window`]);
    if (process.platform !== 'win32') expect(statSync(`${data}-window`).mode & 0o777).toBe(0o700);
  });

  it('takes the flags after the program’s folder, when run from a checkout', async () => {
    Object.assign(process, { defaultApp: true });
    await start('.', '--data', data);
    Reflect.deleteProperty(process, 'defaultApp');
    expect(openDesktop).toHaveBeenCalledWith(expect.objectContaining({ dataFolder: data }));
  });

  it('a second start on the same folder opens nothing and ends', async () => {
    electron.fake.isOnlyInstance = false;
    await start('--data', data);
    expect(openDesktop).not.toHaveBeenCalled();
    expect(electron.fake.exitCodes).toEqual([0]);
  });

  it('the first one comes to the front when it is started again', async () => {
    await start('--data', data);
    expect(show).not.toHaveBeenCalled();
    electron.app.events.emit('second-instance', {}, [], '', null);
    expect(show).toHaveBeenCalledOnce();
  });

  it.each([
    ['--remote-debugging-port=9222'],
    ['--remote-debugging-pipe'],
    ['--inspect'],
    ['--no-sandbox'],
    ['--disable-web-security'],
    ['--load-extension=/tmp/x'],
    ['--user-data-dir=/tmp/x'],
    ['--js-flags=--expose-gc'],
    ['--host-resolver-rules=MAP * 127.0.0.1'],
    ['--proxy-server=127.0.0.1:8080'],
    ['--port', '1'],
    ['scrutineer://app/'],
    ['--data'],
    ['--data', 'a', '--data', 'b'],
  ])('does not start with %s', async (...flags) => {
    await start(...flags);
    expect(openDesktop).not.toHaveBeenCalled();
    expect(electron.fake.order).not.toContain('lock');
    expect(electron.fake.exitCodes).toEqual([2]);
  });

  it.each([
    '--force-renderer-accessibility',
    '--force-device-scale-factor=1.5',
    '--ozone-platform=wayland',
    '--disable-gpu',
  ])('starts with %s, which a screen or a screen reader may need', async (flag) => {
    await start(flag, '--data', data);
    expect(openDesktop).toHaveBeenCalledOnce();
  });

  it('says why, and ends, when the office cannot be opened', async () => {
    openDesktop.mockRejectedValue(new Error('Another Scrutineer is already open on this data folder.'));
    await start('--data', data);
    expect(electron.fake.errorBoxes).toEqual([
      {
        title: 'Scrutineer could not start',
        content: 'Another Scrutineer is already open on this data folder.',
      },
    ]);
    expect(electron.fake.exitCodes).toEqual([1]);
  });

  it('makes no folder where the office may not be kept', async () => {
    const synchronised = path.join(folder, 'Dropbox', 'office');
    await start('--data', synchronised);
    expect(electron.fake.exitCodes).toEqual([2]);
    expect(existsSync(path.dirname(synchronised))).toBe(false);
  });

  it('a fault nobody caught ends the program without its words', async () => {
    await start('--data', data);
    const written = vi.mocked(process.stderr.write);
    const [latest] = process.listeners('uncaughtException').slice(-1);
    latest?.(new RangeError('Ida Wren, 999 000 0018'), 'uncaughtException');
    expect(electron.fake.exitCodes).toEqual([1]);
    const said = JSON.stringify([written.mock.calls, electron.fake.errorBoxes]);
    expect(said).toContain('RangeError');
    expect(said).not.toMatch(/Ida|Wren|999/);
  });
});
