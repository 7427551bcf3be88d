import type { Reply } from '../../contract/reply.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { WritableDb } from '../../db/handles.ts';
import { classifyDatabaseError } from '../../db/open/classify-error.ts';
import { closeDatabase } from '../../db/open/open-database.ts';
import { never } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { answeredBefore, type Command } from '../carry-out.ts';
import { createCaseMemory } from '../case-memory.ts';
import type { Office } from '../office.ts';
import { abandonOffice } from './close-record.ts';
import { type DeskState, inTurn } from './desk-state.ts';
import { connect } from './open-record.ts';
import type { DeskPlace } from './place.ts';

export interface FailedCall {
  readonly method: string;
  readonly input: unknown;
  readonly fault: unknown;
  /** The office as the call found it; null when it was locked. */
  readonly office: Office | null;
}

const IO_ERROR: Refusal = { kind: 'storage', why: 'io-error' };

/**
 * What can be said after the disk failed a call; null for a fault of another sort.
 *
 * After an I/O error nobody knows whether the commit is on the disk, and a connection that goes on writing can lose
 * what it wrote since. So the connection is closed, the record is opened anew, and the command is looked up by its key:
 * if it is there it was carried out, and the answer is the one it gave.
 */
export async function recoverFromTrouble(
  place: DeskPlace,
  state: DeskState,
  failed: FailedCall,
): Promise<Reply | null> {
  const trouble = classifyDatabaseError(failed.fault);
  switch (trouble) {
    case 'disk-full':
    case 'read-only':
    case 'busy':
      return refuse({ kind: 'storage', why: trouble });
    case 'io-error':
    case 'cannot-open':
      return afterReopening(place, state, failed);
    case 'corrupt':
    case 'not-a-database':
      return refuse({ kind: 'record-damaged' });
    case null:
      // The record was closed under this call: by a lock that could not wait, or because another call met an I/O error.
      return failed.office === null || failed.office.db.open ? null : afterReopening(place, state, failed);
    default:
      return never(trouble);
  }
}

async function afterReopening(place: DeskPlace, state: DeskState, failed: FailedCall): Promise<Reply> {
  const { office } = failed;
  if (office === null) return refuse(IO_ERROR);
  const refused = state.office === office ? await mend(place, state, office) : null;
  if (refused !== null) return refuse(refused);
  if (state.office === null) return refuse({ kind: 'locked' });
  return answerOf(state.office, failed) ?? refuse(IO_ERROR);
}

/** Opens the record again, once for all calls that failed with it. Every call that comes meanwhile waits. */
async function mend(place: DeskPlace, state: DeskState, office: Office): Promise<Refusal | null> {
  const reopening = inTurn(state, async () => {
    if (state.office !== office) return null;
    const reopened = await reopen(place, office);
    state.office = reopened.ok ? reopened.value : null;
    if (reopened.ok) return null;
    state.readings.leave(office.user.id);
    await abandonOffice(office);
    place.announce({ topic: 'locked', why: 'restarted' });
    return reopened.refusal;
  });
  const settled = reopening.then(
    () => undefined,
    () => undefined,
  );
  state.mending = settled;
  try {
    return await reopening;
  } finally {
    if (state.mending === settled) state.mending = null;
  }
}

async function reopen(place: DeskPlace, office: Office): Promise<Outcome<Office, Refusal>> {
  let db: WritableDb | null = null;
  try {
    closeDatabase(office.db);
    office.cases.forget();
    // The last connection to close makes the next one read the log from the disk, and not from what was thought of it.
    await office.backRoom.close();
    const connected = connect(place, office.unlocked.dataKey, 'open');
    if (!connected.ok) return connected;
    db = connected.value;
    await office.backRoom.open(office.unlocked.dataKey);
    return accept({ ...office, db, cases: createCaseMemory() });
  } catch (fault) {
    if (db !== null) closeDatabase(db);
    place.logFault('reopening', fault);
    return refuse(IO_ERROR);
  }
}

function answerOf(office: Office, { method, input }: FailedCall): Reply | null {
  return isCommandInput(input) ? answeredBefore<unknown>(office, { method, input }) : null;
}

function isCommandInput(input: unknown): input is Command['input'] {
  return typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string';
}
