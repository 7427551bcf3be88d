import type { HandedList } from '../contract/handed-file.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { type Act, roleFor } from '../domain/people/acts.ts';
import type { ListFilter } from '../domain/record/payloads.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { officeDate } from '../domain/shared/time.ts';
import { inTransaction } from './in-transaction.ts';
import { listAsker } from './list-worklist.ts';
import type { WantedList } from './list-export/wanted-list.ts';
import { narrowedTo } from './list-export/narrowed-to.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

type Exported = Promise<Outcome<HandedList, Refusal>>;

export function exportWorklist(office: Office, { filter, order }: ParsedOf<'export-worklist'>): Exported {
  const asker = listAsker(office);
  return exportList(office, {
    act: 'export-worklist',
    wanted: { list: 'worklist', filter, order, asker },
    filter: { filter, order },
    name: `worklist-${filter}`,
  });
}

export function exportOutbox(office: Office): Exported {
  return exportList(office, { act: 'export-outbox', wanted: { list: 'outbox' }, filter: {}, name: 'outbox' });
}

export function exportAudit(office: Office, input: ParsedOf<'export-audit'>): Exported {
  const wanted = { list: 'audit', ...input } as const;
  return exportList(office, { act: 'export-audit', wanted, filter: narrowedTo(input), name: 'audit' });
}

export function exportActivity(office: Office, { from, to }: ParsedOf<'export-activity'>): Exported {
  return exportList(office, {
    act: 'export-activity',
    wanted: { list: 'activity', from, to },
    filter: { from, to },
    name: `activity-${from}-to-${to}`,
  });
}

interface ListToHandOut {
  readonly act: Act;
  readonly wanted: WantedList;
  /** As the audit list is to say it. */
  readonly filter: ListFilter;
  /** Beginning of the file's name. Nothing of a person. */
  readonly name: string;
}

/** Made on the back room's thread; recorded with filter and length before anybody has a line of it. Rule CSV-2. */
async function exportList(office: Office, { act, filter, name, wanted }: ListToHandOut): Exported {
  const exported = await office.backRoom.exportList(wanted);
  if (!exported.ok) return refuse({ kind: 'list-too-long', most: exported.refusal.most });
  const { base64, rows } = exported.value;
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'exported',
      payload: { what: wanted.list, form: 'csv', filter, rows },
      caseId: null,
      role: roleFor(act, office.user.roles),
      happenedAt: null,
    }),
  );
  const fileName = `${name}-${officeDate(office.now())}.csv`;
  return accept({ fileName, mediaType: 'text/csv', base64, rows });
}
