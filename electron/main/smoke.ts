import { app } from 'electron';
import type { BrowserWindow } from 'electron';

/** What a trial run found: each true, or the program is not whole. */
export interface SmokeFindings {
  readonly officeAnswers: boolean;
  readonly windowDrawn: boolean;
  readonly onlyOurBridge: boolean;
  readonly noNodeInPage: boolean;
  readonly allSandboxed: boolean;
}

// Runs in the page. Text, because it is another program's process: nothing of ours can be named in it.
const LOOK_AROUND = `(async () => {
  const drawn = () => (document.getElementById('window')?.childElementCount ?? 0) > 0;
  for (let tries = 0; tries < 100 && !drawn(); tries += 1) await new Promise((go) => setTimeout(go, 100));
  const reply = await window.office.call('get-status', {});
  const given = [...Object.keys(window.office), ...Object.keys(window.host)].sort().join(' ');
  return [
    reply.ok === true,
    drawn(),
    given === 'call keepAppearance onMenu printPage readAppearance saveDocument subscribe',
    typeof require === 'undefined' && typeof process === 'undefined' && typeof Buffer === 'undefined',
  ];
})()`;

/** Looks whether the opened program is whole. Needs the page loaded. */
export async function lookAround(window: BrowserWindow): Promise<SmokeFindings> {
  const found: unknown = await window.webContents.executeJavaScript(LOOK_AROUND);
  const isTrue = (at: number): boolean => Array.isArray(found) && found[at] === true;
  return {
    officeAnswers: isTrue(0),
    windowDrawn: isTrue(1),
    onlyOurBridge: isTrue(2),
    noNodeInPage: isTrue(3),
    // Linux does not tell; there the first line of `hardenProgram` is what there is.
    allSandboxed: app.getAppMetrics().every(({ type, sandboxed }) => type !== 'Tab' || sandboxed !== false),
  };
}

/** @returns the exit code */
export function reportFindings(findings: SmokeFindings): 0 | 1 {
  process.stdout.write(`${JSON.stringify(findings)}\n`);
  return Object.values(findings).every((isSo) => isSo === true) ? 0 : 1;
}
