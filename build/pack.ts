import { build } from 'electron-builder';
import { desktopPackages } from './electron-builder.ts';
import { ensureDesktopBuilt } from './set-up/ensure-desktop-built.ts';
import { ensureWindowBuilt } from './set-up/ensure-window-built.ts';
import { PROJECT } from './set-up/project.ts';

// For the computer it runs on only: npm installs the native parts of no other platform.
// `--dir` stops at the unpacked program, which is what the smoke test of a release looks at.
await ensureWindowBuilt();
await ensureDesktopBuilt();
const files = await build({
  projectDir: PROJECT,
  config: desktopPackages,
  dir: process.argv.includes('--dir'),
  publish: 'never',
});
for (const file of files) process.stdout.write(`${file}\n`);
