import path from 'node:path';
import { build } from 'electron-vite';
import { buildOnce } from './build-once.ts';
import { PROJECT } from './project.ts';

/** The rooms that run in the desktop host's own process and its workers. */
const ROOMS = ['domain', 'contract', 'db', 'exchange', 'application', 'office', 'electron'];

/** Builds the desktop host where it is missing or older than what it is made of. @returns whether it had to. */
export function ensureDesktopBuilt(): Promise<boolean> {
  return buildOnce({
    what: 'the desktop host',
    sources: [...ROOMS, 'build/electron.vite.config.ts', 'package-lock.json'],
    result: 'out/desktop',
    build: async (folder) => {
      process.env['SCRUTINEER_DESKTOP_OUT'] = folder;
      await build({
        configFile: path.join(PROJECT, 'build', 'electron.vite.config.ts'),
        // The window is built apart, for every host alike.
        ignoreConfigWarning: true,
        logLevel: 'warn',
      });
    },
  });
}
