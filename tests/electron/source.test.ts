import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';

const SOURCES = globSync('electron/**/*.ts', { cwd: PROJECT }).map((file) => ({
  file: file.split(path.sep).join('/'),
  text: readFileSync(path.join(PROJECT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''),
}));

const filesWith = (pattern: RegExp): readonly string[] =>
  SOURCES.filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)
    .toSorted();

describe('the sources of the desktop host', () => {
  it('are there to be read', () => {
    expect(SOURCES.length).toBeGreaterThan(15);
  });

  it('listen to pages in one place', () => {
    expect(filesWith(/\bipcMain\b/)).toEqual(['electron/main/ipc.ts']);
    expect(filesWith(/\bipcRenderer\b/)).toEqual(['electron/preload/preload.ts']);
  });

  it('load one page, and no file or other address', () => {
    const loads = SOURCES.flatMap(({ text }) => text.match(/\.load(URL|File)\([^)]*\)/g) ?? []);
    expect(loads).toEqual(['.loadURL(OWN_PAGE)']);
    expect(filesWith(/["'`](file|https?|data):/)).toEqual([]);
  });

  it('run no script of theirs in a page but the smoke test’s, which is fixed', () => {
    expect(filesWith(/executeJavaScript|insertCSS/)).toEqual(['electron/main/smoke.ts']);
    const smoke = SOURCES.find(({ file }) => file.endsWith('/smoke.ts'))?.text ?? '';
    expect(smoke).toContain('executeJavaScript(LOOK_AROUND)');
    expect(/LOOK_AROUND = `([^`]*)`/.exec(smoke)?.[1]).not.toContain('${');
  });

  it('open nothing outside the program but an e-mail that they wrote, for the person to send', () => {
    expect(filesWith(/\bshell\b|openPath/)).toEqual(['electron/main/open-email.ts']);
    expect(filesWith(/\bopenEmail\b/)).toEqual(['electron/main/dialogs.ts', 'electron/main/open-email.ts']);
    const opening = SOURCES.find(({ file }) => file.endsWith('/open-email.ts'))?.text ?? '';
    expect(opening.match(/shell\.\w+/g)).toEqual(['shell.openPath']);
    expect(opening).toContain("endsWith('.eml')) return");
  });

  it.each([
    ['open an address', /openExternal/],
    ['report crashes to anybody', /crashReporter/],
    ['look for updates or anything else on a network', /autoUpdater|\bnet\b|node:https?|\bfetch\(/],
    [
      'use what Electron deprecates or used to have',
      /\bremote\b|isEncryptionAvailable|encryptString|protocol\.register\w+Protocol|BrowserView/,
    ],
    [
      'weaken the page',
      /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false|webviewTag: true|experimentalFeatures: true|enableBlinkFeatures|allowRunningInsecureContent: true/,
    ],
    [
      'take away a guard',
      /set\w+Handler\(null\)|'(no-sandbox|disable-web-security|ignore-certificate-errors|remote-debugging\w*)'/,
    ],
    ['compare origins, which all look alike here', /\.origin\b/],
    ['print what they are given', /console\.|JSON\.stringify\(input/],
  ])('never %s', (_what, pattern) => {
    expect(filesWith(pattern)).toEqual([]);
  });
});
