import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showMenus } from '../../electron/main/show-menus.ts';
import { loadOwnPage, makeWindow, showWindow } from '../../electron/main/window.ts';
import { fake, fakeEvent, resetFake } from './fake-electron.ts';
import type { FakeWindow } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const PLACE = { x: 10, y: 20, width: 1000, height: 700, isMaximized: false };
const session = { own: true } as never;

function made(wish: { isMaximized?: boolean; isPractice?: boolean; isShown?: boolean } = {}): FakeWindow {
  const { isMaximized = false, isPractice = false, isShown = true } = wish;
  const place = { ...PLACE, isMaximized };
  return makeWindow({
    session,
    preload: '/program/preload.cjs',
    place,
    paper: '#0f151a',
    isPractice,
    isShown,
  }) as never;
}

beforeEach(() => {
  resetFake();
  fake.isPackaged = true;
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

describe('the window', () => {
  it('is made in its place, unseen, with the session and the preload of the program', () => {
    const { options } = made();
    expect(options).toMatchObject({
      x: 10,
      y: 20,
      width: 1000,
      height: 700,
      show: false,
      title: 'Scrutineer',
      backgroundColor: '#0f151a',
    });
    expect(options.webPreferences).toMatchObject({
      session,
      preload: '/program/preload.cjs',
      sandbox: true,
      devTools: false,
    });
  });

  it('loads the one page there is, and shows itself when that is drawn', async () => {
    const window = made();
    await loadOwnPage(window as never);
    expect(window.loaded).toEqual(['scrutineer://app/']);
    expect(window.calls).toEqual(['show']);
  });

  it('is as large as it was, and never seen in a trial run', async () => {
    const large = made({ isMaximized: true });
    await loadOwnPage(large as never);
    expect(large.calls).toEqual(['maximize', 'show']);
    const unseen = made({ isShown: false });
    await loadOwnPage(unseen as never);
    expect(unseen.calls).toEqual([]);
  });

  it('has a title that no page can change', () => {
    const window = made({ isPractice: true });
    expect(window.options.title).toBe('Scrutineer (practice)');
    const event = fakeEvent();
    window.events.emit('page-title-updated', event, 'Ida Wren');
    expect(event.defaultPrevented).toBe(true);
  });

  it('comes back when the process that draws it ends, and gives up at the fourth time', async () => {
    const window = made();
    await loadOwnPage(window as never);
    const crash = (): void => {
      window.webContents.events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    };
    for (let times = 0; times < 3; times += 1) crash();
    expect(window.loaded).toHaveLength(4);
    expect(window.isDestroyed()).toBe(false);
    crash();
    expect(window.loaded).toHaveLength(4);
    expect(fake.errorBoxes).toHaveLength(1);
    expect(window.isDestroyed()).toBe(true);
  });

  it('comes to the front, also from the task bar', () => {
    const window = made();
    window.isSmall = true;
    showWindow(window as never);
    expect(window.calls).toEqual(['restore', 'show', 'focus']);
    window.destroy();
    showWindow(window as never);
    expect(window.calls).toHaveLength(3);
  });

  it('has a menu bar without a way to look inside, and a menu for text alone', () => {
    const window = made();
    showMenus(window as never, vi.fn());
    expect(JSON.stringify(fake.menus)).not.toMatch(/reload|toggleDevTools/i);
    const rightButton = (isEditable: boolean, selectionText: string): void => {
      window.webContents.events.emit('context-menu', {}, { isEditable, selectionText });
    };
    rightButton(false, '');
    expect(fake.popups).toEqual([]);
    rightButton(false, 'words');
    rightButton(true, '');
    expect(fake.popups.map((items) => items.length)).toEqual([1, 8]);
  });
});
