import path from 'node:path';
import { _electron } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chooseHost } from '../../build/set-up/choose-host.ts';
import { ensureDesktopBuilt } from '../../build/set-up/ensure-desktop-built.ts';
import { ensureWindowBuilt } from '../../build/set-up/ensure-window-built.ts';
import { findElectron } from '../../build/set-up/find-electron.ts';
import { PROJECT } from '../../build/set-up/project.ts';

/** Whether the journeys can run in Electron here, and if not, a sentence that says why. */
export type ElectronHere =
  | { readonly kind: 'here'; readonly executable: string }
  | { readonly kind: 'not-here'; readonly because: string };

/** A desktop program that was opened as `npm start` opens it. */
export interface LaunchedScrutineer {
  readonly page: Page;
  /** Everything the program wrote to its error stream so far. */
  log(): string;
  /** Ends it as a power cut would: nothing in it hears of it. */
  kill(): Promise<void>;
  /** Closes it as a person does, the office after the window. */
  close(): Promise<void>;
}

/** Looks where `npm start` looks, with the same obstacles. */
export function lookForElectron(): ElectronHere {
  const choice = chooseHost('electron', {
    electron: findElectron(PROJECT, process.env, process.platform),
    platform: process.platform,
    hasDisplay: Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']),
    isRoot: process.getuid?.() === 0,
  });
  return choice.kind === 'electron'
    ? { kind: 'here', executable: choice.program }
    : { kind: 'not-here', because: `${choice.because ?? 'Electron cannot run here'}.` };
}

/**
 * Opens the desktop program on a data folder, as built and before its fuses are flipped: Playwright drives Electron
 * through the inspector, which the fuses of the shipped program shut.
 *
 * @throws with the reason, where Electron cannot run
 */
export async function launchScrutineer(dataFolder: string): Promise<LaunchedScrutineer> {
  const electron = lookForElectron();
  if (electron.kind === 'not-here') throw new Error(electron.because);
  await ensureWindowBuilt();
  await ensureDesktopBuilt();
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [PROJECT, '--data', path.resolve(dataFolder)],
    cwd: PROJECT,
  });
  const program = app.process();
  let log = '';
  program.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  return {
    page: await app.firstWindow(),
    log: () => log,
    async kill() {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGKILL');
      await ended;
    },
    close: () => app.close(),
  };
}
