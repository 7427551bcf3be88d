import type { Refusal } from '../../contract/refusal.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { takePendingFailures } from '../../db/keyring/unlock-attempts.ts';
import { wipe } from '../../db/keyring/wipe.ts';
import type { WritableDb } from '../../db/handles.ts';
import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/list.ts';
import { closeDatabase, openWriter } from '../../db/open/open-database.ts';
import { anchorKeyOf, readChainAnchor, recordAge } from '../../db/record/chain-anchor.ts';
import { forgetAnsweredCommands } from '../../db/repositories/answered-commands.ts';
import { hasUnlockFailure } from '../../db/repositories/audit.ts';
import { findMember } from '../../db/repositories/members.ts';
import { readWorkstation, writeWorkstation } from '../../db/repositories/workstation.ts';
import type { User } from '../../domain/people/user.ts';
import type { UserId, WorkstationId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { instantFromMs, msOf } from '../../domain/shared/time.ts';
import { createCaseMemory } from '../case-memory.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { abandonOffice } from './close-record.ts';
import { haveSigningKey } from '../delivery/signing-key.ts';
import { noteRecoveryCodeFound } from './new-recovery-code.ts';
import type { DeskPlace } from './place.ts';

/** No window retries a command for longer than this. */
const KEYS_KEPT_MS = 7 * 24 * 60 * 60_000;

/** Somebody whose password fitted. */
export interface Admitted {
  readonly dataKey: Buffer;
  readonly userId: UserId;
  readonly generation: number;
  readonly mustChangePassword: boolean;
}

/**
 * Opens the record for somebody who is a member: migrates it, writes down who came in, and opens the back room. Where
 * that fails, on a full disk perhaps, nothing stays open and the key is wiped.
 */
export async function openRecord(place: DeskPlace, admitted: Admitted): Promise<Outcome<Office, Refusal>> {
  let office: Office | null = null;
  try {
    const found = officeOfMember(place, admitted);
    if (!found.ok) {
      wipe(admitted.dataKey);
      return found;
    }
    office = found.value;
    admit(office, place, admitted);
    await place.backRoom.open(admitted.dataKey);
    return found;
  } catch (fault) {
    wipe(admitted.dataKey);
    if (office !== null) await abandonOffice(office);
    throw fault;
  }
}

function officeOfMember(place: DeskPlace, admitted: Admitted): Outcome<Office, Refusal> {
  const { dataKey, mustChangePassword, userId } = admitted;
  const connected = connect(place, dataKey, 'open');
  if (!connected.ok) return connected;
  const db = connected.value;
  return orClosed(db, () => {
    const member = findMember(db, userId);
    if (member?.active === true)
      return accept({ ...officeOn(place, db, dataKey, member), mustChangePassword });
    closeDatabase(db);
    return refuse({ kind: 'unlock-refused' });
  });
}

/** A connection to the record in the shape that this program knows. */
export function connect(
  place: DeskPlace,
  dataKey: Buffer,
  purpose: 'open' | 'create',
): Outcome<WritableDb, Refusal> {
  const opened = openWriter({ folder: place.dataFolder, dataKey }, purpose);
  if (!opened.ok) return refuse(refusalOfOpening(opened.refusal.kind));
  const db = opened.value;
  const migrated = orClosed(db, () =>
    migrate(db, { folder: place.dataFolder, dataKey }, MIGRATIONS, place.now()),
  );
  if (migrated.ok) return accept(db);
  closeDatabase(db);
  switch (migrated.refusal.kind) {
    case 'database-from-the-future':
      return refuse({ kind: 'record-from-newer-program' });
    case 'database-damaged':
      return refuse({ kind: 'record-damaged' });
    default:
      return refuse({ kind: 'storage', why: 'disk-full' });
  }
}

/** A connection that fails before an office stands on it must not stay behind: it would hold up the next one. */
function orClosed<Result>(db: WritableDb, work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    closeDatabase(db);
    throw fault;
  }
}

export function officeOn(place: DeskPlace, db: WritableDb, dataKey: Buffer, user: User): Office {
  return {
    now: place.now,
    newId: place.newId,
    db,
    unlocked: { folder: place.dataFolder, dataKey },
    workstation: ownWorkstation(place, db),
    user,
    mustChangePassword: false,
    backRoom: place.backRoom,
    cases: createCaseMemory(),
    looked: new Set(),
    recovery: { offered: null },
    exportTrouble: { why: null, notBeforeMs: 0 },
  };
}

function ownWorkstation(place: DeskPlace, db: WritableDb): WorkstationId {
  const known = readWorkstation(db);
  if (known !== null) return known;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const fresh = place.newId() as WorkstationId;
  writeWorkstation(db, fresh);
  return fresh;
}

/** Writes down what happened while the key was away, and who is in now. */
function admit(office: Office, place: DeskPlace, admitted: Admitted): void {
  const anchorKey = anchorKeyOf(admitted.dataKey);
  const record = recordAge(office.db, readChainAnchor(place.dataFolder, anchorKey));
  wipe(anchorKey);
  takePendingFailures(place.dataFolder, place.now(), (failures) => {
    inTransaction(office, () => {
      for (const failure of failures) {
        if (hasUnlockFailure(office.db, failure.sequence)) continue;
        const { act, at, sequence, userId } = failure;
        const payload = { tried: act, userId, failedAt: at, failure: sequence };
        recordEntry(office, { kind: 'unlock-failed', payload, caseId: null, role: null, happenedAt: at });
      }
    });
  });
  inTransaction(office, () => {
    haveSigningKey(office);
    const age = noteKeyringGeneration(office.db, admitted.generation);
    const payload = { userId: admitted.userId, keyring: age, record };
    recordEntry(office, { kind: 'unlocked', payload, caseId: null, role: null, happenedAt: null });
    noteRecoveryCodeFound(office);
    forgetAnsweredCommands(office.db, instantFromMs(msOf(place.now()) - KEYS_KEPT_MS));
  });
}

function refusalOfOpening(kind: string): Refusal {
  switch (kind) {
    case 'data-folder-read-only':
      return { kind: 'storage', why: 'read-only' };
    case 'disk-full':
      return { kind: 'storage', why: 'disk-full' };
    case 'database-busy':
      return { kind: 'storage', why: 'busy' };
    case 'database-exists':
      return { kind: 'already-set-up' };
    default:
      return { kind: 'not-set-up' };
  }
}
