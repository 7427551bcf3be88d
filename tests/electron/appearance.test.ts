import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';
import { PAPER, readAppearance } from '../../electron/main/appearance.ts';
import { BrowserWindow, fake, nativeTheme, resetFake } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let folder: string;
let file: string;
beforeEach(() => {
  resetFake();
  folder = mkdtempSync(path.join(tmpdir(), 'window-appearance-'));
  file = path.join(folder, 'window-appearance.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('how the window looks', () => {
  it('is as the computer at first, and follows it', () => {
    fake.isComputerDark = true;
    const appearance = readAppearance(file);
    expect(appearance.read()).toEqual({ theme: 'system', density: 'compact' });
    expect([nativeTheme.themeSource, appearance.paper()]).toEqual(['system', PAPER.dark]);
    fake.isComputerDark = false;
    expect(appearance.paper()).toBe(PAPER.light);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is two words on the disk, and is there again at the next start before anything is drawn', async () => {
    await readAppearance(file).choose('dark', 'comfortable');
    expect(readFileSync(file, 'utf8')).toBe('["dark","comfortable"]');
    expect(readdirSync(folder)).toEqual(['window-appearance.json']);
    nativeTheme.themeSource = 'system';
    const next = readAppearance(file);
    expect(next.read()).toEqual({ theme: 'dark', density: 'comfortable' });
    expect([nativeTheme.themeSource, next.paper()]).toEqual(['dark', PAPER.dark]);
  });

  it('is followed by the colour under the page, until the window is gone', async () => {
    const appearance = readAppearance(file);
    const window = new BrowserWindow();
    appearance.follow(window as never);
    await appearance.choose('dark', 'compact');
    await appearance.choose('light', 'compact');
    expect(window.calls).toEqual([`background ${PAPER.dark}`, `background ${PAPER.light}`]);
    window.destroy();
    await appearance.choose('dark', 'compact');
    expect(window.calls).toHaveLength(2);
    expect(nativeTheme.events.listenerCount('updated')).toBe(0);
  });

  it.each([
    ['sepia', 'compact'],
    ['dark', 'huge'],
    [1, null],
    [undefined, undefined],
    [{ toString: () => 'dark' }, 'compact'],
  ])('is not changed by %s and %s', async (theme, density) => {
    const appearance = readAppearance(file);
    await appearance.choose(theme, density);
    expect(appearance.read().theme).toBe('system');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', 'null', '{}', '["dark"]', '["sepia","compact"]', '["dark","compact","Ida"]', '["dark","comp'])(
    'that reads %s is no choice',
    (text) => {
      writeFileSync(file, text);
      expect(readAppearance(file).read()).toEqual({ theme: 'system', density: 'compact' });
    },
  );

  it('holds for this time where it cannot be written', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const appearance = readAppearance(path.join(folder, 'missing', 'window-appearance.json'));
    await expect(appearance.choose('dark', 'compact')).resolves.toBeUndefined();
    expect(appearance.read().theme).toBe('dark');
    expect(said.mock.calls.join('')).toContain('appearance-not-kept');
  });

  it('has the page’s own colours under it', () => {
    const tokens = readFileSync(path.join(PROJECT, 'renderer/styles/tokens.css'), 'utf8');
    expect(tokens).toContain(`--page: light-dark(${PAPER.light}, ${PAPER.dark});`);
  });
});
