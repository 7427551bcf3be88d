import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseHost, type Surroundings } from '../../build/set-up/choose-host.ts';
import { findElectron } from '../../build/set-up/find-electron.ts';
import { fingerprintOf } from '../../build/set-up/fingerprint.ts';
import { splitHostFlag } from '../../build/set-up/split-host-flag.ts';

const desk: Surroundings = { electron: 'electron', platform: 'linux', hasDisplay: true, isRoot: false };

describe('npm start chooses', () => {
  it('the desktop where its runtime is installed', () => {
    expect(chooseHost(null, desk)).toEqual({ kind: 'electron', program: 'electron' });
  });

  it('the browser, without a word, where it was asked for', () => {
    expect(chooseHost('browser', desk)).toEqual({ kind: 'browser', because: null });
  });

  it.each([
    ['no runtime', { ...desk, electron: null }, /not installed/],
    ['no display', { ...desk, hasDisplay: false }, /no display/],
    ['the root user', { ...desk, isRoot: true }, /root/],
  ])(
    'the browser with the reason, and never silently instead of a desktop asked for: %s',
    (_name, around, reason) => {
      expect(chooseHost(null, around)).toEqual({ kind: 'browser', because: expect.stringMatching(reason) });
      expect(chooseHost('electron', around)).toEqual({
        kind: 'impossible',
        because: expect.stringMatching(reason),
      });
    },
  );

  it('the desktop on Windows and macOS without asking for X11', () => {
    for (const platform of ['win32', 'darwin'] as const) {
      expect(chooseHost(null, { ...desk, platform, hasDisplay: false }).kind).toBe('electron');
    }
  });
});

describe('the host flag', () => {
  it.each([
    [[], null, []],
    [['--data', 'd', '--port', '0'], null, ['--data', 'd', '--port', '0']],
    [['--host', 'browser', '--no-open'], 'browser', ['--no-open']],
    [['--no-open', '--host=electron'], 'electron', ['--no-open']],
  ])('is taken out of %j', (args, host, rest) => {
    expect(splitHostFlag(args)).toEqual({ kind: 'split', host, rest });
  });

  it.each([
    [['--host']],
    [['--host', 'chrome']],
    [['--host=']],
    [['--host', 'browser', '--host', 'electron']],
  ])('is not guessed at in %j', (args) => {
    expect(splitHostFlag(args).kind).toBe('unreadable');
  });
});

describe('on disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'scrutineer-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('the Electron runtime is found where it was installed, or where its own variable points', () => {
    const packageFolder = path.join(folder, 'node_modules', 'electron');
    const elsewhere = path.join(folder, 'elsewhere');
    expect(findElectron(folder, {}, 'linux')).toBeNull();
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, 'electron'), '');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere }, 'linux')).toBe(
      path.join(elsewhere, 'electron'),
    );
    mkdirSync(path.join(packageFolder, 'dist'), { recursive: true });
    writeFileSync(path.join(packageFolder, 'path.txt'), 'electron');
    expect(findElectron(folder, {}, 'linux')).toBeNull();
    writeFileSync(path.join(packageFolder, 'dist', 'electron'), '');
    expect(findElectron(folder, {}, 'linux')).toBe(path.join(packageFolder, 'dist', 'electron'));
  });

  it('a fingerprint changes with a content, a name and a file, and with nothing else', () => {
    mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(path.join(folder, 'a', 'b', 'one.ts'), 'one');
    writeFileSync(path.join(folder, 'two.json'), '2');
    const places = ['a', 'two.json'];
    const before = fingerprintOf(folder, places);
    expect(fingerprintOf(folder, places.toReversed())).toBe(before);
    writeFileSync(path.join(folder, 'a', 'b', 'one.ts'), 'eno');
    const changed = fingerprintOf(folder, places);
    writeFileSync(path.join(folder, 'a', 'new.ts'), '');
    expect(new Set([before, changed, fingerprintOf(folder, places)]).size).toBe(3);
  });
});
