import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { ListNote } from '../contract/views.ts';
import { type AuditLine, listAudit as readAudit } from '../db/repositories/audit.ts';
import { listMembers } from '../db/repositories/members.ts';
import type { ReadableDb } from '../db/handles.ts';
import type { EntryPayloads } from '../domain/record/payloads.ts';

/** Who did and who looked, newest first. */
export function listAudit(db: ReadableDb, input: ParsedOf<'list-audit'>): ValueOf<'list-audit'> {
  const names = new Map<string | null, string>(listMembers(db).map(({ id, name }) => [id, name]));
  const lines = readAudit(db, input);
  const rows = lines.map(({ actor, listPayload, position: _order, ...line }) => ({
    ...line,
    byName: names.get(runBy(line.kind, listPayload) ?? actor) ?? '',
    list: noteOf(line.kind, listPayload),
    hasListed: input.caseId !== null && line.kind === 'search-made',
  }));
  return { rows, next: lines.length < input.limit ? null : (lines.at(-1)?.position ?? null) };
}

/** Whoever ran a command that left word for the office; its entry is made by whoever is at the desk later. */
function runBy(kind: AuditLine['kind'], payload: string | null): string | null {
  return noteOf(kind, payload)?.filter['runBy'] ?? null;
}

function noteOf(kind: AuditLine['kind'], payload: string | null): ListNote | null {
  if (payload === null) return null;
  // The repository hands out the payload of these two kinds only, as this program wrote it.
  // oxlint-disable typescript/no-unsafe-type-assertion
  if (kind === 'exported') return JSON.parse(payload) as EntryPayloads['exported'];
  const { filter, list, shown } = JSON.parse(payload) as EntryPayloads['list-viewed'];
  // oxlint-enable typescript/no-unsafe-type-assertion
  return { what: list, form: null, filter, rows: shown };
}
