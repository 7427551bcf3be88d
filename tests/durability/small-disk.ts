import { execFileSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { dataOf, outboxOf } from '../office/real-office.ts';
import { endAll } from './office-process.ts';

const folders: string[] = [];
const mounted: string[] = [];

afterEach(() => {
  endAll();
  for (const folder of mounted.splice(0).toReversed()) execFileSync('umount', ['--lazy', folder]);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Room for an office: a folder with one for its data and one for what leaves it. */
export function newPlace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-disk-'));
  folders.push(folder);
  for (const each of [dataOf(folder), outboxOf(folder)]) mkdirSync(each);
  return folder;
}

/** Puts a small disk of its own at a folder. */
export function mountSmallDisk(folder: string, size: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder]);
  mounted.push(folder);
}

export function makeReadOnly(folder: string): void {
  execFileSync('mount', ['-o', 'remount,ro', folder]);
}

/** From now on whoever opens something in the folder may only read; what is open stays as it is. */
export function coverReadOnly(folder: string): void {
  execFileSync('mount', ['--bind', folder, folder]);
  mounted.push(folder);
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
}

export function uncover(folder: string): void {
  execFileSync('umount', [folder]);
  mounted.splice(mounted.lastIndexOf(folder), 1);
}

const FILLER = 'filler';

/** Takes all the room that is left, or all but a little. */
export function fillUp(folder: string, leavingBytes = 0): void {
  const file = openSync(join(folder, FILLER), 'a');
  try {
    for (const bytes of [65_536, 4_096, 512, 1]) fillWith(file, Buffer.alloc(bytes));
    if (leavingBytes > 0) ftruncateSync(file, fstatSync(file).size - leavingBytes);
  } finally {
    closeSync(file);
  }
}

export function freeAgain(folder: string): void {
  rmSync(join(folder, FILLER));
}

function fillWith(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault) || fault.code !== 'ENOSPC') throw fault;
  }
}

/** Whether this machine lets a test mount a disk: Linux, as root. */
export const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();
