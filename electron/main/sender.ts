import type { IpcMainInvokeEvent } from 'electron';
import { isOwnAddress } from './own-address.ts';

/**
 * Whether a call comes from the page that this program put into a window of its own: a live main frame, at our own
 * address, in a window that was let in. A frame inside it, a page that is gone, `about:blank` and any other are not.
 *
 * @param letIn ids of the web contents that may call
 */
export function isOwnSender(event: IpcMainInvokeEvent, letIn: ReadonlySet<number>): boolean {
  try {
    const frame = event.senderFrame;
    return (
      frame !== null &&
      !frame.detached &&
      frame.parent === null &&
      letIn.has(event.sender.id) &&
      isOwnAddress(frame.url)
    );
  } catch {
    // Electron throws when the frame ends while it is looked at.
    return false;
  }
}
