/** What went wrong between the office and its database, in the terms an office can act on. */
export type DatabaseTrouble =
  'disk-full' | 'read-only' | 'cannot-open' | 'io-error' | 'busy' | 'corrupt' | 'not-a-database';

const TROUBLE_OF_CODE = {
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'cannot-open',
  SQLITE_IOERR: 'io-error',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_PROTOCOL: 'busy',
  SQLITE_CORRUPT: 'corrupt',
  SQLITE_NOTADB: 'not-a-database',
} as const satisfies Record<string, DatabaseTrouble>;

/**
 * Names the trouble behind a thrown SQLite error, or behind the error that caused it.
 *
 * @returns null for everything that is no trouble of disk or file: a constraint, a mistake in a statement,
 *   an error that did not come from SQLite
 */
export function classifyDatabaseError(error: unknown): DatabaseTrouble | null {
  if (!(error instanceof Error)) return null;
  const trouble = 'code' in error && typeof error.code === 'string' ? troubleOfCode(error.code) : null;
  return trouble ?? classifyDatabaseError(error.cause);
}

/**
 * Whether the connection must be closed and reopened before anything else is asked of it.
 *
 * After a failed fsync nobody knows whether the commit is on disk: the caller reopens, looks its command
 * up by its idempotency key, and only then answers.
 */
export function connectionIsDead(trouble: DatabaseTrouble): boolean {
  return (
    trouble === 'io-error' ||
    trouble === 'corrupt' ||
    trouble === 'not-a-database' ||
    trouble === 'cannot-open'
  );
}

function troubleOfCode(code: string): DatabaseTrouble | null {
  // Extended codes are the primary code with a suffix: SQLITE_IOERR_FSYNC, SQLITE_READONLY_DBMOVED.
  for (const [primary, trouble] of Object.entries(TROUBLE_OF_CODE)) {
    if (code === primary || code.startsWith(`${primary}_`)) return trouble;
  }
  return null;
}
