import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A real folder, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-'));
  made.push(folder);
  return folder;
}

/** Starts another process that runs `code` as a module; modules of the house are imported as `house/db/…`. */
export function startProcess(code: string, environment: Record<string, string> = {}): ChildProcess {
  const house = new URL('../../', import.meta.url).href;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code.replaceAll('house/', house)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

/** Waits until the process has printed `word`, and gives all it printed. Fails when it ends without having done so. */
export async function untilItSays(child: ChildProcess, word: string): Promise<string> {
  let said = '';
  if (child.stdout === null) throw new Error('the process has nowhere to speak');
  for await (const piece of child.stdout) {
    said += String(piece);
    if (said.includes(word)) return said;
  }
  throw new Error(`the process ended without saying ${word}: ${said}`);
}

/** Ends a process the way a power button would, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = child.exitCode !== null || child.signalCode !== null ? null : once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** The names of all files below a folder that hold these bytes in the clear. */
export function filesHolding(folder: string, sentinel: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(sentinel));
}
