import type { BrowserWindow } from 'electron';

/** What leaving waits for. */
export interface Leaving {
  /** How many calls of windows are being answered. */
  readonly underWay: () => number;
  /** Puts the window's place on the disk. */
  readonly keepPlace: () => Promise<void>;
}

const PAGE_SENDS_WITHIN_MS = 300;
const LONGEST_MS = 4_000;
const LOOK_EVERY_MS = 25;

/**
 * Lets a window that is closed save what was typed last. A page that is hidden sends its unsaved drafts at once; the
 * window is hidden, those calls are answered, and only then does it go.
 */
export function leaveInGoodOrder(window: BrowserWindow, { underWay, keepPlace }: Leaving): void {
  let isLeaving = false;
  const leave = async (): Promise<void> => {
    const placeKept = keepPlace();
    window.hide();
    await pause(PAGE_SENDS_WITHIN_MS);
    for (let waitedMs = 0; underWay() > 0 && waitedMs < LONGEST_MS; waitedMs += LOOK_EVERY_MS) {
      await pause(LOOK_EVERY_MS);
    }
    await placeKept;
    if (!window.isDestroyed()) window.destroy();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    void leave();
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
