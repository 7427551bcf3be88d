import type Database from 'better-sqlite3';
import type { ReadableDb } from '../handles.ts';

const prepared = new WeakMap<object, Map<string, Database.Statement>>();

/**
 * The prepared statement of a connection for a text, compiled once: compiling costs more than most of our reads.
 *
 * Write `LIMIT ? + 0`, not `LIMIT ?`: SQLite plans a bare bound limit by its value, and compiles the statement anew each
 * time it is bound.
 */
export function statement(db: ReadableDb, sql: string): Database.Statement {
  let ofConnection = prepared.get(db);
  if (ofConnection === undefined) {
    ofConnection = new Map();
    prepared.set(db, ofConnection);
  }
  let found = ofConnection.get(sql);
  if (found === undefined) {
    found = db.prepare(sql);
    ofConnection.set(sql, found);
  }
  return found;
}
