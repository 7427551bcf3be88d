import { wipe } from '../../db/keyring/wipe.ts';
import { checkpoint, closeDatabase } from '../../db/open/open-database.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';

/** Writes down that the office was locked, closes the record and forgets its key, whatever goes wrong on the way. */
export async function closeRecord(
  office: Office,
  why: 'asked' | 'idle' | 'closed',
  options: { readonly keepBackRoom: boolean },
): Promise<void> {
  try {
    if (!options.keepBackRoom) await office.backRoom.close();
    if (office.db.open) {
      inTransaction(office, () =>
        recordEntry(office, { kind: 'locked', payload: { why }, caseId: null, role: null, happenedAt: null }),
      );
      checkpoint(office.db);
    }
  } finally {
    closeDatabase(office.db);
    office.cases.forget();
    wipe(office.unlocked.dataKey);
  }
}
