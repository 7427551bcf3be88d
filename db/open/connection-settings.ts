import type Database from 'better-sqlite3';

/** A PRAGMA, the value it is set to, and what it answers when it was understood. */
interface Setting {
  readonly pragma: string;
  readonly value: string | number;
  readonly readsBack: string | number;
}

const MIB = 1024 * 1024;
const WRITER_CACHE_KIB = 64 * 1024;
const READER_CACHE_KIB = 16 * 1024;
/** Two connections in two threads can corrupt a WAL database before this version. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const;

const ON_EVERY_CONNECTION: readonly Setting[] = [
  { pragma: 'busy_timeout', value: 5_000, readsBack: 5_000 },
  { pragma: 'foreign_keys', value: 'ON', readsBack: 1 },
  // MEMORY, not the build's default: a large ORDER BY spills its rows unencrypted into the temporary folder.
  { pragma: 'temp_store', value: 'MEMORY', readsBack: 2 },
  { pragma: 'trusted_schema', value: 'OFF', readsBack: 0 },
  { pragma: 'cell_size_check', value: 'ON', readsBack: 1 },
  { pragma: 'mmap_size', value: 0, readsBack: 0 },
];

const ON_THE_WRITER: readonly Setting[] = [
  // Must be the first to touch the file: it decides how the next ones are kept.
  { pragma: 'journal_mode', value: 'WAL', readsBack: 'wal' },
  // FULL, not the build's WAL default of NORMAL: what the screen said was saved must survive a power cut.
  { pragma: 'synchronous', value: 'FULL', readsBack: 2 },
  { pragma: 'secure_delete', value: 'ON', readsBack: 1 },
  { pragma: 'journal_size_limit', value: 64 * MIB, readsBack: 64 * MIB },
  { pragma: 'wal_autocheckpoint', value: 1_000, readsBack: 1_000 },
  { pragma: 'cache_size', value: -WRITER_CACHE_KIB, readsBack: -WRITER_CACHE_KIB },
];

const ON_A_READER: readonly Setting[] = [
  { pragma: 'query_only', value: 'ON', readsBack: 1 },
  { pragma: 'cache_size', value: -READER_CACHE_KIB, readsBack: -READER_CACHE_KIB },
];

/** On macOS, fsync leaves the bytes in the drive's own cache. */
const ON_MACOS: readonly Setting[] = [
  { pragma: 'fullfsync', value: 'ON', readsBack: 1 },
  { pragma: 'checkpoint_fullfsync', value: 'ON', readsBack: 1 },
];

const RAW_KEY_MARK = Buffer.from('raw:', 'ascii');

/**
 * Gives the connection its key. Must come before anything that reads the file.
 *
 * @param dataKey 32 bytes, used as they are
 */
export function applyDataKey(connection: Database.Database, dataKey: Buffer): void {
  settle(connection, { pragma: 'cipher', value: 'chacha20', readsBack: 'chacha20' });
  // Without the mark the cipher takes the bytes for a passphrase and spends 64,007 rounds of PBKDF2 on every opening.
  const marked = Buffer.concat([RAW_KEY_MARK, dataKey]);
  try {
    connection.key(marked);
  } finally {
    marked.fill(0);
  }
}

/** Sets and reads back everything a writer needs. Throws when one setting was not taken. */
export function settleWriter(connection: Database.Database): void {
  assertSafeSqlite(connection);
  settleAll(connection, [...ON_THE_WRITER, ...ON_EVERY_CONNECTION]);
  assertDefensive(connection);
}

/** Sets and reads back everything a reader needs. Throws when one setting was not taken. */
export function settleReader(connection: Database.Database): void {
  assertSafeSqlite(connection);
  settleAll(connection, [...ON_A_READER, ...ON_EVERY_CONNECTION]);
  assertDefensive(connection);
}

function settleAll(connection: Database.Database, settings: readonly Setting[]): void {
  for (const setting of settings) settle(connection, setting);
  if (process.platform === 'darwin') for (const setting of ON_MACOS) settle(connection, setting);
}

function settle(connection: Database.Database, { pragma, value, readsBack }: Setting): void {
  connection.pragma(`${pragma} = ${String(value)}`);
  const taken = connection.pragma(pragma, { simple: true });
  if (taken !== readsBack)
    throw new Error(`SQLite did not take ${pragma} = ${String(value)}: it says ${String(taken)}`);
}

function assertSafeSqlite(connection: Database.Database): void {
  const version = connection.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  if (!isAtLeast(version, OLDEST_SAFE_SQLITE)) throw new Error(`SQLite ${version} is older than 3.51.3`);
}

/** Whether a dotted version is the given one or a later one. */
export function isAtLeast(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [place, floor] of oldest.entries()) {
    const part = parts[place] ?? 0;
    if (part !== floor) return part > floor;
  }
  return true;
}

/** There is no PRAGMA to read SQLITE_DBCONFIG_DEFENSIVE: a defensive connection is one that ignores this request. */
function assertDefensive(connection: Database.Database): void {
  connection.pragma('writable_schema = ON');
  const writable = connection.pragma('writable_schema', { simple: true });
  connection.pragma('writable_schema = OFF');
  if (writable !== 0) throw new Error('SQLite is not in defensive mode: the schema can be edited by hand');
}
