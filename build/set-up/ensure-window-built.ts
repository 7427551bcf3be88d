import path from 'node:path';
import { build } from 'vite';
import { buildOnce } from './build-once.ts';
import { PROJECT } from './project.ts';

/** Where every host finds the built window, below the project's folder. */
const WINDOW = 'out/window';

/** Builds the window where it is missing or older than what it is made of. @returns whether it had to. */
export function ensureWindowBuilt(): Promise<boolean> {
  return buildOnce({
    what: 'the window',
    sources: [
      'renderer',
      'contract',
      'domain',
      'build/window.vite.config.ts',
      'build/licences',
      'package-lock.json',
    ],
    result: WINDOW,
    build: async (outDir) => {
      // Test runners set it to their own word, and the bundler would then keep what is only for developing.
      process.env['NODE_ENV'] = 'production';
      await build({
        configFile: path.join(PROJECT, 'build', 'window.vite.config.ts'),
        logLevel: 'warn',
        build: { outDir, emptyOutDir: true },
      });
    },
  });
}
