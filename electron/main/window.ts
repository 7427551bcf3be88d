import { app, BrowserWindow, dialog } from 'electron';
import type { Session } from 'electron';
import { log } from '../../office/log.ts';
import { OWN_PAGE } from './own-address.ts';
import { windowPreferences } from './security-switches.ts';
import { SMALLEST } from './window-place.ts';
import type { WindowPlace } from './window-place.ts';

export interface WindowWish {
  readonly session: Session;
  /** Full path of the built preload. */
  readonly preload: string;
  readonly place: WindowPlace;
  /** What is seen until the page is drawn. */
  readonly paper: string;
  readonly isPractice: boolean;
  /** A window for a trial run is never seen. */
  readonly isShown: boolean;
}

const MOST_RECOVERIES = 3;

/** Makes the office's window, without its page: that comes with `loadOwnPage`, once the window may call. */
export function makeWindow({
  session,
  preload,
  place,
  paper,
  isPractice,
  isShown,
}: WindowWish): BrowserWindow {
  const { x, y, width, height, isMaximized } = place;
  const window = new BrowserWindow({
    x,
    y,
    width,
    height,
    minWidth: Math.min(SMALLEST.width, width),
    minHeight: Math.min(SMALLEST.height, height),
    show: false,
    title: isPractice ? 'Scrutineer (practice)' : 'Scrutineer',
    backgroundColor: paper,
    webPreferences: windowPreferences(preload, session, app.isPackaged),
  });
  // A title stands in the task bar, in screen sharing and in the system's records: it never names anything.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.once('ready-to-show', () => {
    if (!isShown) return;
    if (isMaximized) window.maximize();
    window.show();
  });
  return window;
}

/** Loads the one page there is, and loads it again when the process that draws it ends by accident. */
export async function loadOwnPage(window: BrowserWindow): Promise<void> {
  let recoveries = 0;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log('window-gone', { reason, exitCode });
    recoveries += 1;
    if (recoveries <= MOST_RECOVERIES) {
      void load(window);
      return;
    }
    dialog.showErrorBox(
      'Scrutineer cannot show its window',
      'What was saved is safe. Start Scrutineer again, and tell the help desk if this comes back.',
    );
    window.destroy();
  });
  await load(window);
}

/** Brings the window to the front, as when the program is started a second time. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

async function load(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(OWN_PAGE);
  } catch (error) {
    log('window-not-loaded', { what: error instanceof Error ? error.name : 'not an error' });
  }
}
