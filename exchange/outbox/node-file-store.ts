import { mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import type { FileStore, NewFile, StoreEntry } from './file-store.ts';
import { errnoOf } from './store-failure.ts';

/** Who may read what is written, as the system's bits. */
interface Modes {
  readonly directory: number;
  readonly file: number;
}
const OWNER_ONLY: Modes = { directory: 0o700, file: 0o600 };
/** As the recipient's folder itself and the user's own mask allow. */
const SHARED: Modes = { directory: 0o777, file: 0o666 };

/** Windows cannot open a directory to sync it, and some network shares cannot sync one; their rename is safe by itself. */
const CANNOT_SYNC_DIRECTORY: ReadonlySet<string> =
  process.platform === 'win32'
    ? new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP'])
    : new Set(['EINVAL', 'ENOTSUP']);

const fileStoreWith = (modes: Modes): FileStore => ({
  async makeDirectory(path) {
    await mkdir(path, { mode: modes.directory });
  },
  async createFile(path): Promise<NewFile> {
    const handle = await open(path, 'wx', modes.file);
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
});

/** The file system of this machine; what is made is this user's alone. */
export const nodeFileStore = fileStoreWith(OWNER_ONLY);

/** The same for a folder that somebody else reads. */
export const sharedFileStore = fileStoreWith(SHARED);
