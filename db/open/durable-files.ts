import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a file could not be kept, in the terms an office can act on. */
export type FileTrouble = 'disk-full' | 'read-only' | 'folder-missing' | 'io-error';

const TROUBLE_OF_CODE: Readonly<Record<string, FileTrouble>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EIO: 'io-error',
};

/** Names the trouble behind a thrown file-system error; null when it is none of those. */
export function classifyFileError(error: unknown): FileTrouble | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return TROUBLE_OF_CODE[error.code] ?? null;
}

/**
 * Replaces a small file so that after a power cut either the old or the new one is there, whole.
 * Readable by its owner only.
 */
export function replaceFileDurably(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameDurably(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Makes the bytes of a closed file survive a power cut. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Renames over whatever is there and makes the new name survive a power cut. */
export function renameDurably(from: string, to: string): void {
  renameWithPatience(from, to);
  syncFolder(dirname(to));
}

export function syncFolder(folder: string): void {
  // Windows has no handle for a folder that can be flushed; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const RENAME_ATTEMPTS = 10;
const FIRST_PAUSE_MS = 10;
const HELD_BY_ANOTHER_PROGRAM = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** On Windows, virus scanners and indexers keep a file open for some moments after it was closed. */
function renameWithPatience(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const worthWaiting = process.platform === 'win32' && HELD_BY_ANOTHER_PROGRAM.has(code);
      if (!worthWaiting || attempt === RENAME_ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FIRST_PAUSE_MS * attempt);
    }
  }
}
