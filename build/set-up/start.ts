import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Host, chooseHost } from './choose-host.ts';
import { ensureDesktopBuilt } from './ensure-desktop-built.ts';
import { ensureWindowBuilt } from './ensure-window-built.ts';
import { findElectron } from './find-electron.ts';
import { PROJECT } from './project.ts';
import { splitHostFlag } from './split-host-flag.ts';

const split = splitHostFlag(process.argv.slice(2));
if (split.kind === 'unreadable') stop(split.because);
else await start(split.host, split.rest);

/** Builds what is stale, then becomes the chosen host: same output, same signals, same exit code. */
async function start(asked: Host | null, flags: readonly string[]): Promise<void> {
  const choice = chooseHost(asked, {
    electron: findElectron(PROJECT, process.env, process.platform),
    platform: process.platform,
    hasDisplay: Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']),
    isRoot: process.getuid?.() === 0,
  });
  if (choice.kind === 'impossible') {
    stop(`${choice.because}. Without --host electron, Scrutineer runs in the browser.`);
    return;
  }
  await ensureWindowBuilt();
  if (choice.kind === 'electron') {
    await ensureDesktopBuilt();
    become(choice.program, [PROJECT, ...flags]);
    return;
  }
  if (choice.because !== null)
    process.stderr.write(`${choice.because}, so Scrutineer runs in the browser.\n`);
  become(process.execPath, [path.join(PROJECT, 'browser', 'start.ts'), ...flags]);
}

function become(program: string, args: readonly string[]): void {
  const host = spawn(program, args, { stdio: 'inherit' });
  // A terminal's Ctrl-C reaches the host by itself; what is sent to this process alone is passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => host.kill(signal));
  host.on('error', (error) => stop(`${path.basename(program)} could not be started: ${error.message}`));
  host.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

function stop(because: string): void {
  process.stderr.write(`${because}\n`);
  process.exitCode = 1;
}
