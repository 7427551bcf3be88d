import type { ReadableDb } from '../../db/handles.ts';
import { never } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { csvFile, type ListTable } from '../../exchange/lists/csv-file.ts';
import { activityTable } from './activity-table.ts';
import { auditTable } from './audit-table.ts';
import { outboxTable } from './outbox-table.ts';
import type { ExportedList, WantedList } from './wanted-list.ts';
import { worklistTable } from './worklist-table.ts';

/** More would not cross to the window in one piece. An office has a tenth of it in a year of audit. */
const MOST_ROWS = 100_000;

/** A list with every line of its filter as CSV: never a part of it that looks like the whole. Rule CSV-2. */
export function exportedList(
  db: ReadableDb,
  wanted: WantedList,
  most = MOST_ROWS,
): Outcome<ExportedList, { readonly most: number }> {
  const table = tableOf(db, wanted, most + 1);
  const rows = table.rows.length;
  if (rows > most) return refuse({ most });
  return accept({ base64: Buffer.from(csvFile(table)).toString('base64'), rows });
}

function tableOf(db: ReadableDb, wanted: WantedList, limit: number): ListTable {
  switch (wanted.list) {
    case 'worklist':
      return worklistTable(db, wanted, limit);
    case 'outbox':
      return outboxTable(db, limit);
    case 'activity':
      return activityTable(db, wanted);
    case 'audit':
      return auditTable(db, wanted, limit);
    default:
      return never(wanted);
  }
}
