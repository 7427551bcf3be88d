import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
};

/**
 * Finds the Electron program without fetching it: in the folder that ELECTRON_OVERRIDE_DIST_PATH names (Electron's own
 * variable, for a runtime kept elsewhere), else where `install-electron` puts it.
 *
 * @param project the folder of the checkout
 * @returns its full path, or `null` where the runtime is not installed
 */
export function findElectron(
  project: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
  const packageFolder = path.join(project, 'node_modules', 'electron');
  const noted = path.join(packageFolder, 'path.txt');
  const name = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : PROGRAMS[platform];
  if (name === undefined) return null;
  const program = path.join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(packageFolder, 'dist'), name);
  return existsSync(program) ? program : null;
}
