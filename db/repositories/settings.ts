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

/** A setting with who changed it last and when. */
export interface ChangedSetting {
  readonly name: string;
  readonly value: string | number | null;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

/** The settings whose names begin so, by name. */
export function readSettingsUnder(db: ReadableDb, prefix: string): readonly ChangedSetting[] {
  const rows = statement(
    db,
    `SELECT name, value, changed_by AS changedBy, changed_at AS changedAt FROM setting
     WHERE substr(name, 1, length(:prefix)) = :prefix ORDER BY name`,
  ).all({ prefix });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const settings = rows as readonly (ChangedSetting & { readonly value: string })[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return settings.map((row) => ({ ...row, value: JSON.parse(row.value) as string | number | null }));
}
