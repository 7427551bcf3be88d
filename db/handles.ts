import type Database from 'better-sqlite3';
import { invariant } from '../domain/shared/invariant.ts';

declare const access: unique symbol;

/** A connection through which rows may be read. Made by `openReader` and `openWriter` only. */
export type ReadableDb = Pick<Database.Database, 'prepare' | 'name' | 'open' | 'inTransaction'> & {
  readonly [access]: 'read' | 'write';
};

/** The connection through which the office writes. Everything that reads accepts it too. */
export type WritableDb = ReadableDb & Pick<Database.Database, 'exec'> & { readonly [access]: 'write' };

/** For the opening of files only: a connection that was set to read. */
export function asReadable(connection: Database.Database): ReadableDb {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return connection as unknown as ReadableDb;
}

/** For the opening of files only: a connection that was set to write. */
export function asWritable(connection: Database.Database): WritableDb {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return connection as unknown as WritableDb;
}

/** The connection itself. For `db/` only: everyone else sees the two handles above. */
export function connectionOf(db: ReadableDb): Database.Database {
  // The handles are views of a connection; `asReadable` and `asWritable` are the only ways to one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return db as unknown as Database.Database;
}

/** Reads a PRAGMA that answers with one value. */
export function pragmaValue(db: ReadableDb, name: string): unknown {
  return connectionOf(db).pragma(name, { simple: true });
}

/**
 * Does `work` in one transaction that holds the write lock from its first statement.
 *
 * Commits when `work` returns, rolls back when it throws. `work` must be synchronous and must not
 * open a transaction of its own: half of a use case must not be able to commit.
 */
export function transaction<Result>(db: WritableDb, work: () => Result): Result {
  invariant(!db.inTransaction, 'a use case has one transaction');
  return connectionOf(db).transaction(work).immediate();
}
