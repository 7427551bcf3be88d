import { app } from 'electron';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OfficeDoor } from '../../office/door.ts';
import { readWindowFiles } from '../../office/window-files.ts';
import { readAppearance } from './appearance.ts';
import { composeOffice } from './compose.ts';
import { printPage, saveDocument } from './dialogs.ts';
import type { Flags } from './flags.ts';
import { openWindowLine } from './ipc.ts';
import { leaveInGoodOrder } from './leave-window.ts';
import { lockWithTheComputer } from './power.ts';
import { serveOwnAddresses } from './protocol.ts';
import { openSession } from './session-rules.ts';
import { showMenus } from './show-menus.ts';
import { lookAround, reportFindings } from './smoke.ts';
import { loadOwnPage, makeWindow, showWindow } from './window.ts';
import { readWindowState } from './window-state.ts';

interface Opening {
  readonly flags: Flags;
  readonly dataFolder: string;
  /** Where the window's place is kept. */
  readonly windowFolder: string;
}

const LONGEST_CLOSING_MS = 10_000;
const LONGEST_SMOKE_MS = 60_000;

/**
 * Opens the office, then a window on it, and ends both together. Electron must be ready.
 *
 * @returns what brings the window to the front
 * @throws an Error whose message is a sentence for the person
 */
export async function openDesktop({ flags, dataFolder, windowFolder }: Opening): Promise<() => void> {
  const program = app.getAppPath();
  const files = await readWindowFiles(path.join(program, 'out', 'window'));
  const door = await composeOffice(dataFolder, flags.isPractice);
  const exitCode = endTogether(door);

  const own = openSession(app.isPackaged);
  serveOwnAddresses(own, files);
  const state = readWindowState(path.join(windowFolder, 'window-place.json'));
  const appearance = readAppearance(path.join(windowFolder, 'window-appearance.json'));
  const window = makeWindow({
    session: own,
    preload: path.join(program, 'out', 'desktop', 'preload', 'preload.cjs'),
    place: state.place,
    paper: appearance.paper(),
    isPractice: flags.isPractice,
    isShown: !flags.isSmokeTest,
  });
  const line = openWindowLine(door, {
    saveDocument,
    printPage,
    readAppearance: appearance.read,
    keepAppearance: appearance.choose,
  });
  line.letIn(window.webContents);
  state.follow(window);
  appearance.follow(window);
  leaveInGoodOrder(window, { underWay: line.underWay, keepPlace: state.keep });
  lockWithTheComputer(door, () => {
    line.tellMenu('lock');
  });
  showMenus(window, line.tellMenu);
  await loadOwnPage(window);

  if (flags.isSmokeTest) {
    const tooLong = pause(LONGEST_SMOKE_MS, null, { ref: false });
    const findings = await Promise.race([lookAround(window), tooLong]);
    exitCode.set(findings === null ? 1 : reportFindings(findings));
    window.close();
  }
  return () => {
    showWindow(window);
  };
}

/** The program ends with its window, and the office before the program: locked, and written to the disk. */
function endTogether(door: OfficeDoor): { set(code: 0 | 1): void } {
  let exitCode: 0 | 1 = 0;
  let isEnding = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void Promise.race([door.close(), pause(LONGEST_CLOSING_MS, undefined, { ref: false })]).finally(() => {
      app.exit(exitCode);
    });
  });
  return {
    set(code) {
      exitCode = code;
    },
  };
}
