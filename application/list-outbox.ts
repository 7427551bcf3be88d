import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { OutboxRow } from '../contract/views.ts';
import { listMembers } from '../db/repositories/members.ts';
import { listOutbox as readOutbox, type OutboxLine, unsettledDocuments } from '../db/repositories/outbox.ts';
import { wayOf } from './delivery/outbox-way.ts';
import type { Office } from './office.ts';
import { officeSettings } from './office-settings.ts';
import { intendedDocument } from './settle-document.ts';

/** Everything the office issued. What nobody has settled stands before everything else, on the first page. */
export async function listOutbox(
  office: Office,
  input: ParsedOf<'list-outbox'>,
): Promise<ValueOf<'list-outbox'>> {
  const names = new Map(listMembers(office.db).map(({ id, name }) => [String(id), name]));
  const lines = readOutbox(office.db, input.after, input.limit);
  const settled = lines
    .filter((line) => line.state !== 'being-written')
    .map((line) => rowOf(office, line, names, null));
  const next = lines.length < input.limit ? null : (lines.at(-1)?.begunClock ?? null);
  if (input.after !== null) return { rows: settled, next };
  const unsettled: OutboxRow[] = [];
  for (const line of unsettledDocuments(office.db))
    unsettled.push(rowOf(office, line, names, await isThere(office, line)));
  return { rows: [...unsettled, ...settled], next };
}

async function isThere(office: Office, line: OutboxLine): Promise<boolean> {
  const intended = intendedDocument(office, line.caseId, line.documentId);
  const { outboxFolder } = officeSettings(office.db);
  return intended !== null && outboxFolder !== '' && office.backRoom.isPlaced(intended, outboxFolder);
}

function rowOf(
  office: Office,
  line: OutboxLine,
  names: ReadonlyMap<string, string>,
  foundInFolder: boolean | null,
): OutboxRow {
  const { begunBy, begunClock: _order, delivery: _delivery, destinationId: _to, ...shown } = line;
  const byName = begunBy === null ? '' : (names.get(begunBy) ?? '');
  return { ...shown, byName, foundInFolder, way: wayOf(office, line) };
}
