import type { Readable } from 'node:stream';
import type { OfficeDoor } from '../office/door.ts';
import type { WindowFiles } from '../office/window-files.ts';
import { createAdmission } from './admission.ts';
import type { Admission } from './admission.ts';
import { newEntryAddress, printEntryAddress, printOnEnter, TOKEN_LIFETIME_MS } from './entry-address.ts';
import { writeHandOver } from './hand-over.ts';
import { openBrowser } from './open-browser.ts';
import { serveOffice, USUAL_PATIENCE } from './serve.ts';

/** A browser found on the computer, and a folder of the user's that it can read. */
export interface BrowserChoice {
  readonly executable: string;
  readonly temporaryFolder: string;
}

/** What the browser host runs with. Everything of the surroundings is given, so that a test can be one. */
export interface HostSurroundings {
  readonly door: OfficeDoor;
  readonly files: WindowFiles;
  readonly port: number;
  /** The browser to open; `null` to print an address instead. */
  readonly browser: BrowserChoice | null;
  readonly keyboard: Readable & { readonly isTTY?: boolean };
  readonly nowMs: () => number;
  readonly print: (line: string) => void;
}

export interface RunningHost {
  /** Settles when the person has closed the window that was opened for them. */
  readonly windowClosed: Promise<void>;
  /** Lets calls under way finish, closes the office, ends the browser, and removes what was temporary. */
  close(): Promise<void>;
}

/** Serves the office and lets one person in: through a browser window of its own, or by a printed address. */
export async function runHost(surroundings: HostSurroundings): Promise<RunningHost> {
  const { door, files, port, nowMs, print } = surroundings;
  const admission = createAdmission(nowMs);
  const served = await serveOffice({ door, files, admission, port, patience: USUAL_PATIENCE });
  const printFresh = (): void => printEntryAddress(served.origin, admission, print);
  printOnEnter(surroundings.keyboard, printFresh);
  const window =
    surroundings.browser === null
      ? null
      : await openWindow(surroundings.browser, served.origin, admission, printFresh);
  if (window === null) printFresh();
  else print('Scrutineer has opened a window of its own, and ends when that is closed.');
  return {
    windowClosed: window?.closed ?? new Promise(() => {}),
    async close() {
      surroundings.keyboard.pause();
      await served.close();
      await door.close();
      await window?.remove();
    },
  };
}

interface OfficeWindow {
  readonly closed: Promise<void>;
  remove(): Promise<void>;
}

async function openWindow(
  browser: BrowserChoice,
  origin: string,
  admission: Admission,
  printFresh: () => void,
): Promise<OfficeWindow> {
  const enterUrl = newEntryAddress(origin, admission, 'window');
  const handOver = await writeHandOver(browser.temporaryFolder, enterUrl);
  const opened = openBrowser(browser.executable, handOver);
  // The page goes once its token is spent or too old, whichever is first.
  admission.onSeatGiven(() => void handOver.removePage());
  const letInByHand = (): void => {
    if (admission.seatedBy() !== 'nobody') return;
    void handOver.removePage();
    printFresh();
  };
  const tooOld = setTimeout(letInByHand, TOKEN_LIFETIME_MS.window);
  const closed = opened.ended.then(() => {
    clearTimeout(tooOld);
    if (admission.seatedBy() === 'window') return;
    // The browser ended before it came in, as Chrome does for root; or another has taken its seat meanwhile.
    letInByHand();
    return new Promise<void>(() => {});
  });
  return {
    closed,
    async remove() {
      clearTimeout(tooOld);
      opened.end();
      await opened.ended;
      await handOver.remove();
    },
  };
}
