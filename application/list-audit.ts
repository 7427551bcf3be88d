import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import { listAudit as readAudit } from '../db/repositories/audit.ts';
import { listMembers } from '../db/repositories/members.ts';
import type { ReadableDb } from '../db/handles.ts';

/** Who did and who looked, newest first. */
export function listAudit(db: ReadableDb, input: ParsedOf<'list-audit'>): ValueOf<'list-audit'> {
  const names = new Map(listMembers(db).map(({ id, name }) => [id, name]));
  const lines = readAudit(db, input);
  const rows = lines.map(({ actor, position: _order, ...line }) => ({
    ...line,
    byName: actor === null ? '' : (names.get(actor) ?? ''),
  }));
  return { rows, next: lines.length < input.limit ? null : (lines.at(-1)?.position ?? null) };
}
