import { mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import type { FileStore, NewFile, StoreEntry } from './file-store.ts';
import { errnoOf } from './store-failure.ts';

const OWNER_ONLY_DIRECTORY = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** Windows cannot open a directory to sync it, and some network shares cannot sync one; their rename is safe by itself. */
const CANNOT_SYNC_DIRECTORY: ReadonlySet<string> =
  process.platform === 'win32'
    ? new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP'])
    : new Set(['EINVAL', 'ENOTSUP']);

/** The file system of this machine. */
export const nodeFileStore: FileStore = {
  async makeDirectory(path) {
    await mkdir(path, { mode: OWNER_ONLY_DIRECTORY });
  },
  async createFile(path): Promise<NewFile> {
    const handle = await open(path, 'wx', OWNER_ONLY_FILE);
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  readFile: (path) => readFile(path),
  async list(path): Promise<readonly StoreEntry[]> {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other',
    }));
  },
  rename: (from, to) => rename(from, to),
  async syncDirectory(path) {
    try {
      const handle = await open(path, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (fault) {
      if (!CANNOT_SYNC_DIRECTORY.has(errnoOf(fault) ?? '')) throw fault;
    }
  },
  removeFile: (path) => unlink(path),
  removeDirectory: (path) => rmdir(path),
};
