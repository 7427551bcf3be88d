import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from './fingerprint.ts';
import { PROJECT } from './project.ts';

export interface Building {
  /** What is built, as it stands in the line that is printed: "the window". */
  readonly what: string;
  /** Files and folders the result depends on, below the project's folder. */
  readonly sources: readonly string[];
  /** Where the result lies, below the project's folder. */
  readonly result: string;
  /** Builds into a folder that does not exist yet, given by its full path. */
  readonly build: (folder: string) => Promise<void>;
}

/**
 * Builds what is missing or older than its sources, and nothing else. The result appears whole or not at all: it is
 * built beside its place and moved in, so a build that fails or is stopped leaves the old one.
 *
 * @returns whether it had to build
 */
export async function buildOnce({ what, sources, result, build }: Building): Promise<boolean> {
  const place = path.join(PROJECT, result);
  // Beside the folder, not in it: hosts serve or pack everything that is in it.
  const stamp = `${place}.built`;
  const fingerprint = fingerprintOf(PROJECT, sources);
  if (existsSync(place) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;
  process.stderr.write(`Building ${what}…\n`);
  const beside = `${place}.${process.pid}`;
  try {
    await build(beside);
    rmSync(stamp, { force: true });
    rmSync(place, { recursive: true, force: true });
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(beside, place);
    writeFileSync(stamp, fingerprint);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return true;
}
