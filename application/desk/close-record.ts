import { wipe } from '../../db/keyring/wipe.ts';
import { checkpoint, closeDatabase } from '../../db/open/open-database.ts';
import { anchorKeyOf, writeChainAnchor } from '../../db/record/chain-anchor.ts';
import { chainHead } from '../../db/record/read-entries.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';

/** How long a lock waits for a back room that is busy; it closes its own connection as soon as it hears of it. */
const BACK_ROOM_WAIT_MS = 2_000;

/** Writes down that the office was locked, closes the record and forgets its key, whatever goes wrong on the way. */
export async function closeRecord(
  office: Office,
  why: 'asked' | 'idle' | 'closed',
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  try {
    // First, so that nothing reads on while the log is moved into the main file.
    await Promise.race([closeBackRoom(office), pause(BACK_ROOM_WAIT_MS)]);
    if (office.db.open) {
      inTransaction(office, () =>
        recordEntry(office, { kind: 'locked', payload: { why }, caseId: null, role: null, happenedAt: null }),
      );
      noteWhereItWasLeft(office);
      checkpoint(office.db);
    }
  } finally {
    forgetOffice(office);
  }
}

/** Gives up an office that was just being opened, or whose record cannot be reached: nothing of it stays in memory. */
export async function abandonOffice(office: Office): Promise<void> {
  forgetOffice(office);
  await closeBackRoom(office);
}

function forgetOffice(office: Office): void {
  closeDatabase(office.db);
  office.cases.forget();
  office.recovery.offered = null;
  wipe(office.unlocked.dataKey);
}

/** A back room that died has closed what it had open. */
async function closeBackRoom({ backRoom }: Office): Promise<void> {
  await backRoom.close().catch(() => undefined);
}

function noteWhereItWasLeft({ db, unlocked, workstation }: Office): void {
  const head = chainHead(db, workstation);
  if (head === null) return;
  const key = anchorKeyOf(unlocked.dataKey);
  writeChainAnchor(unlocked.folder, key, { workstation, ...head });
  wipe(key);
}
