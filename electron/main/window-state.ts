import { screen } from 'electron';
import type { BrowserWindow } from 'electron';
import { readFileSync } from 'node:fs';
import { log } from '../../office/log.ts';
import { placeWindow } from './window-place.ts';
import type { WindowPlace, WorkAreas } from './window-place.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** The window's place, kept between starts. */
export interface WindowState {
  /** Where the window opens this time. */
  readonly place: WindowPlace;
  /** Notes where the window is from now on, and brings it back when its display goes. */
  follow(window: BrowserWindow): void;
  /** Settles when the last place is on the disk. Never rejects: a place that is lost is no harm. */
  keep(): Promise<void>;
}

const SETTLED_AFTER_MS = 500;
const FARTHEST = 100_000;

/** @param file holds five numbers, and nothing else */
export function readWindowState(file: string): WindowState {
  let latest: WindowPlace = placeWindow(readPlace(file), workAreas());
  let written = Promise.resolve();
  let waiting: NodeJS.Timeout | null = null;

  const write = (): Promise<void> => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    const { x, y, width, height, isMaximized } = latest;
    const text = JSON.stringify([x, y, width, height, isMaximized ? 1 : 0]);
    written = written
      .then(() => writeWholeFile(file, Buffer.from(text)))
      .catch((error: unknown) => {
        log('window-place-not-kept', { what: error instanceof Error ? error.name : 'not an error' });
      });
    return written;
  };
  return {
    place: latest,
    follow(window) {
      const note = (): void => {
        if (window.isDestroyed() || window.isMinimized()) return;
        latest = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
        if (waiting !== null) clearTimeout(waiting);
        waiting = setTimeout(() => void write(), SETTLED_AFTER_MS);
      };
      const bringBack = (): void => {
        if (window.isDestroyed() || window.isMaximized() || window.isMinimized()) return;
        const { x, y, width, height } = placeWindow(
          { ...window.getNormalBounds(), isMaximized: false },
          workAreas(),
        );
        window.setBounds({ x, y, width, height });
      };
      window.on('resize', note);
      window.on('move', note);
      window.on('maximize', note);
      window.on('unmaximize', note);
      screen.on('display-removed', bringBack);
      window.once('closed', () => screen.off('display-removed', bringBack));
    },
    keep: write,
  };
}

function workAreas(): WorkAreas {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}

/** What the file says, or `null` where it says nothing that could be a place. */
function readPlace(file: string): WindowPlace | null {
  const numbers = readNumbers(file);
  if (numbers === null || numbers.length !== 5) return null;
  const [x = 0, y = 0, width = 0, height = 0, isMaximized = 0] = numbers;
  return width > 0 && height > 0 ? { x, y, width, height, isMaximized: isMaximized === 1 } : null;
}

function readNumbers(file: string): readonly number[] | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(parsed) && parsed.every(isPixelCount) ? parsed : null;
  } catch {
    return null;
  }
}

function isPixelCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= FARTHEST;
}
