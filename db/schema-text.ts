import Database from 'better-sqlite3';
import type { WritableDb } from './handles.ts';
import type { Migration } from './migrate.ts';

/**
 * The record's schema as text: what an empty database holds after all migrations, in the order SQLite made it. The
 * rows of the shadow tables that full-text search makes for itself are left out.
 */
export function schemaText(migrations: readonly Migration[]): string {
  const database = new Database(':memory:');
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a connection is a handle; openWriter would want a folder and a key
    for (const migration of migrations) migration.up(database as unknown as WritableDb);
    const version = migrations.at(-1)?.version ?? 0;
    return [
      `-- The record at version ${String(version)}. Written by npm run schema; never by hand.`,
      ...statements(database),
    ]
      .join('\n\n')
      .concat('\n');
  } finally {
    database.close();
  }
}

function statements(database: Database.Database): readonly string[] {
  const virtual = database
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE type = 'virtual'")
    .pluck()
    .all();
  return database
    .prepare<[], { readonly tbl_name: string; readonly sql: string }>(
      'SELECT tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid',
    )
    .all()
    .filter((row) => !virtual.some((name) => row.tbl_name.startsWith(`${name}_`)))
    .map((row) => `${row.sql};`);
}
