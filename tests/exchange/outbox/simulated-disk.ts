import { dirname, basename } from 'node:path';
import type { FileStore, StoreEntry } from '../../../exchange/outbox/file-store.ts';

/**
 * What was asked of the disk, in order. A directory entry is safe only after its directory was synced, the bytes of a
 * file only after the file was: nothing else is promised, and a power cut may keep or lose it.
 */
type Asked =
  | { readonly kind: 'link'; readonly directory: number; readonly name: string; readonly node: number }
  | { readonly kind: 'unlink'; readonly directory: number; readonly name: string }
  | { readonly kind: 'rename'; readonly directory: number; readonly from: string; readonly to: string }
  | { readonly kind: 'write'; readonly node: number; readonly bytes: Uint8Array }
  | { readonly kind: 'sync-file'; readonly node: number }
  | { readonly kind: 'sync-directory'; readonly directory: number };

interface Image {
  readonly directories: Map<number, Map<string, number>>;
  readonly files: Map<number, Uint8Array>;
}

const ROOT = 0;

export interface SimulatedDisk {
  readonly store: FileStore;
  /** How many operations were asked so far. */
  readonly asked: () => number;
  /** The disk as a power cut after `until` operations may leave it; `chance` answers between 0 and 1 for each. */
  readonly afterPowerCut: (until: number, chance: () => number) => SimulatedDisk;
}

/** A disk that begins with the given directories (absolute paths, parents first) and forgets as a real one may. */
export function simulatedDisk(begin: readonly string[] = ['/outbox']): SimulatedDisk {
  const image: Image = { directories: new Map([[ROOT, new Map()]]), files: new Map() };
  begin.forEach((path, at) => {
    directoryAt(image, dirname(path)).set(basename(path), at + 1);
    image.directories.set(at + 1, new Map());
  });
  return diskOf(image);
}

function diskOf(first: Image): SimulatedDisk {
  const begin = copied(first);
  const now = copied(first);
  const log: Asked[] = [];
  let nextNode = 1 + Math.max(...now.directories.keys(), ...now.files.keys());
  const ask = (asked: Asked): void => {
    log.push(asked);
    apply(now, asked, 1);
  };
  const store: FileStore = {
    async makeDirectory(path) {
      const parent = nodeAt(now, dirname(path));
      if (directoryAt(now, dirname(path)).has(basename(path))) throw systemError('EEXIST');
      const node = nextNode++;
      now.directories.set(node, new Map());
      begin.directories.set(node, new Map());
      ask({ kind: 'link', directory: parent, name: basename(path), node });
    },
    async createFile(path) {
      const parent = nodeAt(now, dirname(path));
      if (directoryAt(now, dirname(path)).has(basename(path))) throw systemError('EEXIST');
      const node = nextNode++;
      now.files.set(node, new Uint8Array());
      begin.files.set(node, new Uint8Array());
      ask({ kind: 'link', directory: parent, name: basename(path), node });
      return {
        write: async (bytes) => ask({ kind: 'write', node, bytes: Uint8Array.from(bytes) }),
        sync: async () => ask({ kind: 'sync-file', node }),
        close: async () => undefined,
      };
    },
    async readFile(path) {
      const bytes = now.files.get(nodeAt(now, path));
      if (bytes === undefined) throw systemError('EISDIR');
      return Uint8Array.from(bytes);
    },
    async list(path): Promise<readonly StoreEntry[]> {
      return [...directoryAt(now, path)].map(([name, node]) => ({
        name,
        kind: now.files.has(node) ? 'file' : 'directory',
      }));
    },
    async rename(from, to) {
      const node = nodeAt(now, from);
      const taken = directoryAt(now, dirname(to)).get(basename(to));
      if (taken !== undefined && (now.directories.get(taken)?.size ?? 1) > 0) throw systemError('ENOTEMPTY');
      if (dirname(from) !== dirname(to))
        throw new Error(`the outbox renames inside one folder only, not ${node}`);
      ask({ kind: 'rename', directory: nodeAt(now, dirname(from)), from: basename(from), to: basename(to) });
    },
    async syncDirectory(path) {
      ask({ kind: 'sync-directory', directory: nodeAt(now, path) });
    },
    async removeFile(path) {
      if (!now.files.has(nodeAt(now, path))) throw systemError('EISDIR');
      ask({ kind: 'unlink', directory: nodeAt(now, dirname(path)), name: basename(path) });
    },
    async removeDirectory(path) {
      if (directoryAt(now, path).size > 0) throw systemError('ENOTEMPTY');
      ask({ kind: 'unlink', directory: nodeAt(now, dirname(path)), name: basename(path) });
    },
  };
  return {
    store,
    asked: () => log.length,
    afterPowerCut(until, chance) {
      const left = copied(begin);
      log.slice(0, until).forEach((asked, at) => {
        if (isSafe(log, at, until)) apply(left, asked, 1);
        else if (chance() < 0.5) apply(left, asked, chance());
      });
      return diskOf(left);
    },
  };
}

function isSafe(log: readonly Asked[], at: number, until: number): boolean {
  const asked = log[at];
  return log.slice(at + 1, until).some((later) => {
    if (asked?.kind === 'write') return later.kind === 'sync-file' && later.node === asked.node;
    if (asked?.kind === 'link' || asked?.kind === 'unlink' || asked?.kind === 'rename') {
      return later.kind === 'sync-directory' && later.directory === asked.directory;
    }
    return false;
  });
}

/** @param share how much of a write reaches the disk, between 0 and 1 */
function apply(image: Image, asked: Asked, share: number): void {
  switch (asked.kind) {
    case 'link':
      image.directories.get(asked.directory)?.set(asked.name, asked.node);
      break;
    case 'unlink':
      image.directories.get(asked.directory)?.delete(asked.name);
      break;
    case 'rename': {
      const names = image.directories.get(asked.directory);
      const node = names?.get(asked.from);
      if (names === undefined || node === undefined) break;
      names.delete(asked.from);
      names.set(asked.to, node);
      break;
    }
    case 'write': {
      const before = image.files.get(asked.node) ?? new Uint8Array();
      const written = asked.bytes.slice(0, Math.floor(asked.bytes.byteLength * share));
      image.files.set(asked.node, new Uint8Array([...before, ...written]));
      break;
    }
    case 'sync-file':
    case 'sync-directory':
      break;
  }
}

function copied(image: Image): Image {
  return {
    directories: new Map([...image.directories].map(([node, names]) => [node, new Map(names)])),
    files: new Map(image.files),
  };
}

function nodeAt(image: Image, path: string): number {
  let node = ROOT;
  for (const name of path.split('/').filter((part) => part !== '')) {
    const names = image.directories.get(node);
    if (names === undefined) throw systemError('ENOTDIR');
    const next = names.get(name);
    if (next === undefined) throw systemError('ENOENT');
    node = next;
  }
  return node;
}

function directoryAt(image: Image, path: string): Map<string, number> {
  const names = image.directories.get(nodeAt(image, path));
  if (names === undefined) throw systemError('ENOTDIR');
  return names;
}

/** An error as the operating system's, with its code. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code });
}
