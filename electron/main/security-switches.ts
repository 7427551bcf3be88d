import { app, protocol } from 'electron';
import type { Session, WebPreferences } from 'electron';
import { OWN_SCHEME } from './own-address.ts';

/** What can be switched only before Electron is ready. Call it first, and synchronously. */
export function hardenProgram(): void {
  app.enableSandbox();
  // Chromium's side of the program has nothing to look for on any network.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-http-cache');
  protocol.registerSchemesAsPrivileged([
    {
      scheme: OWN_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        allowExtensions: false,
        corsEnabled: false,
        codeCache: false,
        stream: false,
      },
    },
  ]);
}

/**
 * What the window's page is run with. Most of it is Electron's default by now; it is said all the same, so that a
 * default that changes, or a line that is taken out, is seen.
 *
 * @param preload full path of the built preload
 */
export function windowPreferences(preload: string, session: Session, isPackaged: boolean): WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    // A click with the middle button opens windows and, on Linux, pastes what was merely selected.
    disableBlinkFeatures: 'Auxclick',
    // The words of practitioners and families are kept as they were said; and dictionaries come from the internet.
    spellcheck: false,
    devTools: !isPackaged,
  };
}
