import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuBar, textMenu } from '../../electron/main/menu.ts';

const PLATFORMS = ['win32', 'linux', 'darwin'] as const;

function itemsIn(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])]);
}

const bar = (platform: NodeJS.Platform, isPackaged: boolean, tellWindow = vi.fn()) =>
  itemsIn(menuBar({ platform, isPackaged, tellWindow }));
const rolesIn = (items: readonly MenuItemConstructorOptions[]): readonly string[] =>
  items.flatMap(({ role }) => role ?? []);

describe('the menu bar', () => {
  it.each(PLATFORMS)(
    'of the shipped program on %s cannot reload, look inside or hand text to others',
    (platform) => {
      const roles = rolesIn(bar(platform, true));
      for (const role of [
        'reload',
        'forceReload',
        'toggleDevTools',
        'viewMenu',
        'windowMenu',
        'services',
        'toggleSpellChecker',
        'shareMenu',
        'recentDocuments',
      ]) {
        expect(roles).not.toContain(role);
      }
      expect(bar(platform, true).map(({ accelerator }) => accelerator)).not.toContain('F12');
      expect(rolesIn(bar(platform, false))).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    },
  );

  it.each(PLATFORMS)('on %s offers editing, zoom, about and the way out', (platform) => {
    expect(rolesIn(bar(platform, true))).toEqual(
      expect.arrayContaining([
        'undo',
        'redo',
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'zoomOut',
        'resetZoom',
        'about',
        'quit',
      ]),
    );
  });

  it.each([
    ['Alt+N', 'new-case'],
    ['Control+K', 'find-case'],
    ['Control+L', 'lock'],
    ['F1', 'help'],
  ])('shows %s, leaves the key to the window, and tells it "%s" when chosen', (accelerator, act) => {
    const tellWindow = vi.fn();
    const item = bar('win32', true, tellWindow).find((one) => one.accelerator === accelerator);
    expect(item?.registerAccelerator).toBe(false);
    item?.click?.({} as never, undefined, {});
    expect(tellWindow.mock.calls).toEqual([[act]]);
  });

  it('has the window print what it shows: a whole case, or the screen', () => {
    const tellWindow = vi.fn();
    const item = bar('linux', true, tellWindow).find((one) => one.accelerator === 'CommandOrControl+P');
    expect(item?.registerAccelerator).not.toBe(false);
    item?.click?.({} as never, undefined, {});
    expect(tellWindow.mock.calls).toEqual([['print']]);
  });

  it('has no two items on one key', () => {
    const keys = bar('linux', false).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the right button', () => {
  it('offers what can be done with text, and only copying where nothing can be typed', () => {
    expect(rolesIn(textMenu(true))).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']);
    expect(rolesIn(textMenu(false))).toEqual(['copy']);
  });
});
