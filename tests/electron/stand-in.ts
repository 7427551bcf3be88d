import { createRequire, registerHooks } from 'node:module';
import { createContext, runInContext } from 'node:vm';

// Preloaded into a plain Node that runs the built desktop program: puts the stand-in where Electron would be. The
// office, its threads, the bridge and the files are the real built ones; the page is the script of the smoke test.

const standIn = new URL('./fake-electron.ts', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(name, context),
});

const { fake, resetFake } = await import('./fake-electron.ts');
resetFake();
fake.appPath = process.env['STAND_IN_APP'] ?? '';
// Node counts its script as a word; a packaged Electron has none.
process.argv.splice(1, 1);
fake.ended = (code) => {
  process.stdout.write(`${JSON.stringify({ switches: fake.switches, paths: [...fake.paths] })}\n`);
  process.exit(code);
};
fake.loadPage = (window) => {
  createRequire(import.meta.url)(window.options.webPreferences?.preload ?? '');
};
fake.runScript = async (code) => {
  const page = createContext({
    window: fake.exposed,
    document: { getElementById: () => ({ childElementCount: 1 }) },
    setTimeout,
  });
  const answer: unknown = await runInContext(code, page);
  return structuredClone(answer);
};
