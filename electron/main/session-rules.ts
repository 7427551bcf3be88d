import { app, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOwnAddress } from './own-address.ts';

/** No `persist:` before it: what the page leaves behind is in memory and ends with the program. */
const PARTITION = 'scrutineer';

/**
 * The one permission the window has: to put text into the clipboard when a person presses "Copy". It asks Chromium for a
 * gesture, and gives nothing that `document.execCommand('copy')` would not. Everything else is denied.
 */
const GRANTED = 'clipboard-sanitized-write';

/** Guards every page and every session there will ever be, whoever makes it. Call it before Electron is ready. */
export function guardEverything(isPackaged: boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
  app.on('session-created', (created) => {
    guardSession(created, isPackaged);
  });
}

/** The session of the window: in memory, without a cache, guarded. */
export function openSession(isPackaged: boolean): Session {
  const own = session.fromPartition(PARTITION, { cache: false });
  guardSession(own, isPackaged);
  return own;
}

/** Denies permissions, devices, captures and downloads, and cancels every request that is not for our own files. */
function guardSession(guarded: Session, isPackaged: boolean): void {
  guarded.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl, details.isMainFrame));
  });
  guarded.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isGranted(permission, origin, details.isMainFrame),
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  guarded.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  guarded.setSpellCheckerEnabled(false);
  // Documents are saved by `save-document.ts`, whole or not at all.
  guarded.on('will-download', (event) => {
    event.preventDefault();
  });
  guarded.webRequest.onBeforeRequest((details, answer) => {
    const isTools = !isPackaged && details.url.startsWith('devtools://');
    answer({ cancel: !isTools && !isOwnAddress(details.url) });
  });
}

/** Keeps a page where it is: no navigation, no redirect, no frame that moves, no new window, no guest. */
function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A content policy does not stop WebRTC from asking the computer for its addresses; this does.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function isGranted(permission: string, asker: string, isMainFrame: boolean): boolean {
  return permission === GRANTED && isMainFrame && isOwnAddress(asker);
}
