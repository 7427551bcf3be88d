/** Why the file system would not do something, as far as a person can act on it. */
export type StoreFailure = 'read-only' | 'disk-full' | 'folder-missing' | 'denied' | 'io-error';

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'denied',
  EPERM: 'denied',
};

/** The system's code of an error (`ENOSPC`), or null where it is not an error of the system. */
export function errnoOf(fault: unknown): string | null {
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(fault.code) ? fault.code : null;
}

/**
 * Names an error of the file system.
 *
 * @throws the error itself where it is not one: a mistake of the program is not a full disk
 */
export function storeFailureOf(fault: unknown): StoreFailure {
  const code = errnoOf(fault);
  if (code === null) throw fault;
  return FAILURES[code] ?? 'io-error';
}
