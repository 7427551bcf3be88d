import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';

/**
 * Writes a file whole or not at all: beside its place first, to the disk, then under its name.
 *
 * @throws what the file system throws; then nothing of it is left, and what was there before is still there
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  const unfinished = path.join(folder, `.scrutineer-${randomUUID()}.part`);
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** So that the new name survives a power cut. Windows keeps names safe by itself and cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
