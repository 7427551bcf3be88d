// Runs before every npm script: notices a missing or stale install and mends it.
// Plain JavaScript with nothing but Node's own modules, because it must run on Node 20 before anything is installed.
// It speaks on standard error, so that what a command prints on standard output can be piped.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInStep, markInstalled, whatIsMissing } from './install-state.mjs';
import { withInstallLock } from './install-lock.mjs';
import { provideNode } from './provide-node.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  if (!isInStep(root)) await withInstallLock(root, installUnlessDone);
  provideNode(root);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** Another script may have installed while this one waited for the lock. */
function installUnlessDone() {
  if (isInStep(root)) return;
  process.stderr.write('Installing what package-lock.json lists (about a minute; nothing is compiled)…\n');
  letGoOfOwnRuntime();
  const { command, args, shell } = npmCommand();
  const options = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--include=optional',
  ];
  const run = spawnSync(command, [...args, ...options, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
  });
  if (run.error !== undefined || run.status !== 0) throw new Error(wayOut(run.error));
  const missing = whatIsMissing(root);
  if (missing !== null) {
    throw new Error(`npm reported success, but ${missing} is not there. Delete node_modules and try again.`);
  }
  markInstalled(root);
}

/** The npm that runs this script, on the Node it runs on; else the npm on the PATH. */
function npmCommand() {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && /^npm(-cli)?\.c?js$/.test(path.basename(npm)) && fs.existsSync(npm)) {
    return { command: process.env['npm_node_execpath'] ?? process.execPath, args: [npm], shell: false };
  }
  const onWindows = process.platform === 'win32';
  return { command: onWindows ? 'npm.cmd' : 'npm', args: [], shell: onWindows };
}

/**
 * Windows deletes no program that is running, and this script may be running on the Node inside node_modules.
 * A running program may be renamed, though; it is swept up by the next install.
 */
function letGoOfOwnRuntime() {
  if (process.platform !== 'win32') return;
  const out = path.join(root, 'out');
  for (const left of fs.readdirSync(out).filter((name) => name.startsWith('old-node-'))) {
    try {
      fs.rmSync(path.join(out, left));
    } catch {
      // Still running; the next install tries again.
    }
  }
  if (process.execPath.toLowerCase().startsWith(path.join(root, 'node_modules').toLowerCase())) {
    fs.renameSync(process.execPath, path.join(out, `old-node-${process.pid}.exe`));
  }
}

/** @param {Error | undefined} error that kept npm from starting */
function wayOut(error) {
  return [
    error === undefined
      ? 'npm could not install the packages; its own words are above.'
      : `npm could not be started: ${error.message}.`,
    'Nothing of your data is touched. What helps, by cause:',
    '  no network, or a proxy       npm config set proxy …, or: npm config set registry … (your own mirror)',
    '  packages on a stick or share npm ci --ignore-scripts --offline --cache FOLDER, then start again',
    '  a half-written node_modules  delete the folder node_modules, then start again',
    '  package-lock.json changed    git checkout package-lock.json, then start again',
  ].join('\n');
}
