import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** Every setting that was ever made, by name. */
export function readSettings(db: ReadableDb): ReadonlyMap<string, string | number | null> {
  const rows = statement(db, 'SELECT name, value FROM setting').all();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const settings = rows as readonly { readonly name: string; readonly value: string }[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new Map(settings.map(({ name, value }) => [name, JSON.parse(value) as string | number | null]));
}
