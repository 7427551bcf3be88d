import path from 'node:path';
import { defineConfig } from 'electron-vite';

const project = path.resolve(import.meta.dirname, '..');

/** `build/set-up/ensure-desktop-built.ts` names a folder beside the real one, and moves it in when it is whole. */
const out = process.env['SCRUTINEER_DESKTOP_OUT'] ?? path.join(project, 'out', 'desktop');

/** Programs of the main process's side: where the host starts, and the office's workers beside it. */
const MAIN_ENTRIES = {
  start: 'electron/main/start.ts',
  writer: 'office/writer.ts',
  reader: 'office/reader.ts',
};

/**
 * The desktop host: main process with the office's workers, and preload. The window is not built here: it is the same
 * for every host (window.vite.config.ts).
 */
export default defineConfig({
  main: {
    root: project,
    plugins: [pointAtBuiltEntries()],
    build: {
      outDir: path.join(out, 'main'),
      emptyOutDir: true,
      rolldownOptions: {
        input: entryPaths(MAIN_ENTRIES),
        // In one folder, so that an address relative to a module stays right wherever the bundler puts the module.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    root: project,
    build: {
      outDir: path.join(out, 'preload'),
      emptyOutDir: true,
      // A sandboxed preload can load nothing, so everything is in its one file, which must be CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: entryPaths({ preload: 'electron/preload/preload.ts' }),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
});

function entryPaths(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(project, file)]));
}

/** Sources say `new URL('./writer.ts', import.meta.url)`; what is built lies beside it as `writer.js`. */
function pointAtBuiltEntries() {
  const names = Object.keys(MAIN_ENTRIES).join('|');
  const address = new RegExp(
    String.raw`(new URL\(\s*['"])[\w./-]*?(${names})\.ts(['"],\s*import\.meta\.url)`,
    'g',
  );
  return {
    name: 'point-at-built-entries',
    transform: (code: string) => code.replace(address, '$1./$2.js$3'),
  };
}
