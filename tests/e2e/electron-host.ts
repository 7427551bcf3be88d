import { type LaunchedScrutineer, launchScrutineer, lookForElectron } from './electron-launch.ts';

/** Why the Electron journeys cannot run here, or null where they can. */
export function electronRuntime(): string | null {
  const electron = lookForElectron();
  return electron.kind === 'here' ? null : electron.because;
}

/** Starts the desktop program on a data folder and waits for its window. */
export function launchElectronHost(dataFolder: string): Promise<LaunchedScrutineer> {
  return launchScrutineer(dataFolder);
}
