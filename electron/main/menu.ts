import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAct } from '../../contract/window-bridge.ts';

export interface MenuWish {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly tellWindow: (act: MenuAct) => void;
}

const SEPARATOR = { type: 'separator' } as const satisfies MenuItemConstructorOptions;

/** The menu bar. The shipped program has no way to reload its page or to look into it. */
export function menuBar({ platform, isPackaged, tellWindow }: MenuWish): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const told = (label: string, accelerator: string, act: MenuAct): MenuItemConstructorOptions => ({
    label,
    accelerator,
    // The window hears these keys itself, and knows when they hold; here they are shown.
    registerAccelerator: false,
    click: () => {
      tellWindow(act);
    },
  });
  return [
    ...(isMac ? [macProgramMenu()] : []),
    {
      label: '&File',
      submenu: [
        told('&New case', 'Alt+N', 'new-case'),
        told('&Find a case', 'Control+K', 'find-case'),
        SEPARATOR,
        told('&Lock the office', 'Control+L', 'lock'),
        SEPARATOR,
        {
          label: '&Print…',
          accelerator: 'CommandOrControl+P',
          // The window knows what is to be printed: a whole case, or the screen. It is told of the key too, because
          // a page in Electron prints nothing by itself.
          click: () => {
            tellWindow('print');
          },
        },
        ...(isMac ? [] : [SEPARATOR, { role: 'quit', label: '&Quit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        SEPARATOR,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        SEPARATOR,
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        SEPARATOR,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [SEPARATOR, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: '&Help',
      role: 'help',
      submenu: [told('&Help', 'F1', 'help'), ...(isMac ? [] : [{ role: 'about' } as const])],
    },
  ];
}

/** What the right button offers: only what can be done with text. */
export function textMenu(isEditable: boolean): MenuItemConstructorOptions[] {
  if (!isEditable) return [{ role: 'copy' }];
  return [
    { role: 'undo' },
    { role: 'redo' },
    SEPARATOR,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    SEPARATOR,
    { role: 'selectAll' },
  ];
}

// Without "Services": those hand what is selected to other programs.
function macProgramMenu(): MenuItemConstructorOptions {
  return {
    label: 'Scrutineer',
    submenu: [
      { role: 'about' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
}
