import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** A place in the file tree where another file system begins. */
export interface Mount {
  readonly at: string;
  readonly fileSystem: string;
}

/** What the choice of a data folder depends on, read once from the computer the office runs on. */
export interface Workstation {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mounts: readonly Mount[];
}

/** Reads the facts of the computer this process runs on. */
export function readWorkstation(): Workstation {
  return { platform: process.platform, home: homedir(), environment: process.env, mounts: readMounts() };
}

/**
 * Follows links, junctions and mapped network drives as far as the folder exists; what is not there yet is kept.
 *
 * @returns an absolute path
 * @throws if a folder on the way may not be read
 */
export function resolveFolder(folder: string): string {
  const absolute = path.resolve(folder);
  const missing: string[] = [];
  for (let existing = absolute; ; existing = path.dirname(existing)) {
    try {
      return path.join(realpathSync.native(existing), ...missing);
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing || existing === path.dirname(existing)) throw error;
      missing.unshift(path.basename(existing));
    }
  }
}

/** Reads Linux's own list: `device place type options 0 0`, where a blank in a place is written `\040`. */
export function parseLinuxMounts(list: string): readonly Mount[] {
  return list.split('\n').flatMap((line) => {
    const [, at, fileSystem] = line.split(' ');
    if (at === undefined || fileSystem === undefined) return [];
    const unescaped = at.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(parseInt(octal, 8)),
    );
    return [{ at: unescaped, fileSystem }];
  });
}

/** Reads what macOS's `mount` prints: `//user@server/share on /Volumes/share (smbfs, nodev, nosuid)`. */
export function parseMacMounts(list: string): readonly Mount[] {
  return [...list.matchAll(/^.+? on (\/.*) \(([^,)]+)[^)]*\)$/gm)].flatMap(([, at, fileSystem]) =>
    at === undefined || fileSystem === undefined ? [] : [{ at, fileSystem }],
  );
}

function readMounts(): readonly Mount[] {
  switch (process.platform) {
    case 'linux':
      return parseLinuxMounts(readFileSync('/proc/mounts', 'utf8'));
    case 'darwin':
      return parseMacMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 5_000 }));
    default:
      // Windows: `realpath` has turned a mapped network drive into its UNC name already.
      return [];
  }
}
