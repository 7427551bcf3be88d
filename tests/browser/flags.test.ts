import { describe, expect, it } from 'vitest';
import { findBrowser, hasDisplay } from '../../browser/find-browser.ts';
import { readFlags } from '../../browser/flags.ts';

describe('the command line of the browser host', () => {
  it('may be empty', () => {
    expect(readFlags([])).toEqual({
      kind: 'read',
      flags: { dataFolder: null, port: 0, opensBrowser: true, practice: false },
    });
  });

  it('says where the office lies, its port, whether to open a browser, and whether it is for practice', () => {
    expect(readFlags(['--data', '/srv/office', '--port=8123', '--no-open', '--practice'])).toEqual({
      kind: 'read',
      flags: { dataFolder: '/srv/office', port: 8123, opensBrowser: false, practice: true },
    });
  });

  it.each([
    [['--port', '65536'], '--port'],
    [['--port', '-1'], '--port'],
    [['--port', '80a'], '--port'],
    [['--port', '0x50'], '--port'],
    [['--port', ''], '--port'],
    [['--data', ' '], '--data'],
    [['--data'], '--data'],
    [['--open'], '--open'],
    [['--practice=yes'], '--practice'],
    [['office'], 'office'],
    [['--port', '1', '--port', '2'], 'twice'],
  ])('%j is not guessed at', (args, about) => {
    const reading = readFlags(args);
    expect(reading.kind).toBe('unreadable');
    expect(reading.kind === 'unreadable' && reading.because).toContain(about);
  });
});

describe('the search for a browser', () => {
  const having = (...files: readonly string[]) => ({ isExecutable: (file: string) => files.includes(file) });

  it('finds Edge on Windows before anything else, where the system keeps it', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const environment = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const search = { platform: 'win32', environment, home: 'C:\\Users\\o' } as const;
    expect(findBrowser({ ...search, ...having(edge, chrome) })).toBe(edge);
    expect(findBrowser({ ...search, ...having(chrome) })).toBe(chrome);
    expect(findBrowser({ ...search, ...having() })).toBeNull();
  });

  it('finds a browser on a Mac, also one of the user’s own', () => {
    const own = '/Users/o/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findBrowser({ platform: 'darwin', environment: {}, home: '/Users/o', ...having(own) })).toBe(own);
  });

  it('finds the browser itself on Linux before the script that wraps it, and nothing in a relative folder', () => {
    const environment = { PATH: '/usr/bin:bin:/snap/bin' };
    const search = { platform: 'linux', environment, home: '/home/o' } as const;
    const both = having('/usr/bin/chromium', '/usr/lib/chromium/chromium');
    expect(findBrowser({ ...search, ...both })).toBe('/usr/lib/chromium/chromium');
    expect(findBrowser({ ...search, ...having('/snap/bin/chromium') })).toBe('/snap/bin/chromium');
    expect(findBrowser({ ...search, ...having('bin/chromium') })).toBeNull();
  });

  it('is not begun on Linux without a display', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});
