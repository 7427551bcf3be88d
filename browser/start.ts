import { accessSync, constants } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder, judgeDataFolder } from '../office/data-folder.ts';
import type { DataFolderVerdict, UnfitFolder } from '../office/data-folder.ts';
import { openOffice } from '../office/open-office.ts';
import { readWindowFiles } from '../office/window-files.ts';
import { readWorkstation, resolveFolder } from '../office/workstation.ts';
import { findBrowser, hasDisplay } from './find-browser.ts';
import { readFlags, USAGE } from './flags.ts';
import type { Flags } from './flags.ts';
import { runHost } from './run-host.ts';
import type { BrowserChoice, RunningHost } from './run-host.ts';

const WINDOW_FOLDER = fileURLToPath(new URL('../out/window', import.meta.url));

const UNFIT_SENTENCES = {
  'not-absolute': 'it is not a full path',
  'network-share': 'it lies on a network share, where the database’s locks do not hold',
  'roaming-profile': 'it lies in the roaming profile, which is copied to other computers',
  synchronised: 'it is synchronised with other computers',
} as const satisfies Record<UnfitFolder, string>;

const reading = readFlags(process.argv.slice(2));
if (reading.kind === 'unreadable') {
  complain(`${reading.because}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await start(reading.flags);
}

/** Opens the office, serves it, and ends with the window or at a signal. */
async function start(flags: Flags): Promise<void> {
  const verdict = chooseDataFolder(flags);
  if (verdict.kind === 'unfit') {
    complain(
      `The office cannot be kept in ${verdict.folder}: ${UNFIT_SENTENCES[verdict.why]} (${verdict.because}).\n` +
        'Name a folder of this computer with --data DIR.',
    );
    process.exitCode = 2;
    return;
  }
  try {
    await keepOpen(await openHost(flags, verdict.folder));
  } catch (error) {
    complain(
      `Scrutineer could not start. ${error instanceof Error ? error.message : 'The reason is not known.'}`,
    );
    process.exitCode = 1;
  }
}

function chooseDataFolder(flags: Flags): DataFolderVerdict {
  const workstation = readWorkstation();
  const wished = flags.dataFolder ?? defaultDataFolder(workstation, flags.practice);
  // As it is written, too: a link inside OneDrive may lead out of it today, and not tomorrow.
  const asWritten = judgeDataFolder(path.resolve(wished), workstation);
  return asWritten.kind === 'unfit' ? asWritten : judgeDataFolder(resolveFolder(wished), workstation);
}

async function openHost(flags: Flags, dataFolder: string): Promise<RunningHost> {
  const files = await readWindowFiles(WINDOW_FOLDER);
  const door = await openOffice({ dataFolder, outboxFolder: null, practice: flags.practice, workers: null });
  try {
    return await runHost({
      door,
      files,
      port: flags.port,
      browser: flags.opensBrowser ? chooseBrowser() : null,
      keyboard: process.stdin,
      nowMs: () => performance.now(),
      print: (line) => process.stdout.write(`${line}\n`),
    });
  } catch (error) {
    await door.close();
    throw error;
  }
}

function chooseBrowser(): BrowserChoice | null {
  const { platform, env: environment } = process;
  if (!hasDisplay(platform, environment)) return null;
  const executable = findBrowser({ platform, environment, home: homedir(), isExecutable });
  if (executable === null) return null;
  // A browser packed as a snap sees no other folder of ours.
  const isSnap = executable.startsWith('/snap/');
  return {
    executable,
    temporaryFolder: isSnap ? path.join(homedir(), 'snap', 'chromium', 'common') : tmpdir(),
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function keepOpen(host: RunningHost): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
        process.once(signal, () => process.exit(1));
      });
    }
  });
  await Promise.race([asked, host.windowClosed]);
  await host.close();
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
