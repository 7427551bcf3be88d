import { spawn } from 'node:child_process';
import type { HandOver } from './hand-over.ts';

/** A browser window that was opened for the office. */
export interface OpenedBrowser {
  /** Settles when the browser has ended or could not be started. Never rejects. */
  readonly ended: Promise<void>;
  /** Asks the browser to end; after a while, makes it. */
  end(): void;
}

const ENDING_MS = 3_000;

/**
 * Opens the office as an app window of its own: a new profile, nothing kept, no extension, no account, nothing sent.
 * The sandbox is never switched off; where the browser cannot have one (as root on Linux) it does not start.
 *
 * @param executable from `findBrowser`
 */
export function openBrowser(executable: string, handOver: HandOver): OpenedBrowser {
  const browser = spawn(executable, browserArguments(handOver), { stdio: 'ignore', windowsHide: false });
  const ended = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', () => resolve());
  });
  return {
    ended,
    end() {
      browser.kill('SIGTERM');
      const insist = setTimeout(() => browser.kill('SIGKILL'), ENDING_MS);
      insist.unref();
      void ended.then(() => clearTimeout(insist));
    },
  };
}

/** The command line, which other users of the computer can read: it holds no token. */
export function browserArguments(handOver: Pick<HandOver, 'pageUrl' | 'profileFolder'>): readonly string[] {
  return [
    `--user-data-dir=${handOver.profileFolder}`,
    '--incognito',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-features=AutofillServerCommunication,OptimizationHints,Translate',
    '--metrics-recording-only',
    '--no-pings',
    // Only this spelling keeps WebRTC from asking for the workstation's addresses.
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--password-store=basic',
    '--no-proxy-server',
    '--window-size=1280,900',
    `--app=${handOver.pageUrl}`,
  ];
}
