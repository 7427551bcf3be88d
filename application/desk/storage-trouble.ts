import type { Reply } from '../../contract/reply.ts';
import { classifyDatabaseError } from '../../db/open/classify-error.ts';
import { closeDatabase } from '../../db/open/open-database.ts';
import { findAnsweredCommand } from '../../db/repositories/answered-commands.ts';
import { accept, refuse } from '../../domain/shared/outcome.ts';
import { createCaseMemory } from '../case-memory.ts';
import type { Office } from '../office.ts';
import { connect } from './open-record.ts';
import type { DeskPlace } from './place.ts';

export interface FailedCall {
  readonly method: string;
  readonly input: unknown;
  readonly fault: unknown;
}

/**
 * What can be said after the disk failed a call; null for a fault of another sort.
 *
 * After an I/O error nobody knows whether the commit is on the disk, and a connection that goes on writing can lose
 * what it wrote since. So the connection is closed, the record is opened anew, and the command is looked up by its key:
 * if it is there it was carried out, and the answer is the one it gave.
 */
export async function recoverFromTrouble(
  place: DeskPlace,
  state: { office: Office | null },
  failed: FailedCall,
): Promise<Reply | null> {
  const trouble = classifyDatabaseError(failed.fault);
  switch (trouble) {
    case 'disk-full':
    case 'read-only':
    case 'busy':
      return refuse({ kind: 'storage', why: trouble });
    case 'io-error':
      break;
    default:
      return null;
  }
  if (state.office === null) return refuse({ kind: 'storage', why: 'io-error' });
  const reopened = await reopen(place, state.office);
  state.office = reopened;
  if (reopened === null) return refuse({ kind: 'storage', why: 'io-error' });
  const key = keyOf(failed.input);
  const answered = key === null ? null : findAnsweredCommand(reopened.db, key);
  if (answered === null || answered.method !== failed.method) return refuse({ kind: 'storage', why: 'io-error' });
  return accept(JSON.parse(answered.answer) as unknown);
}

async function reopen(place: DeskPlace, office: Office): Promise<Office | null> {
  closeDatabase(office.db);
  office.cases.forget();
  await office.backRoom.close();
  const connected = connect(place, office.unlocked.dataKey, 'open');
  if (!connected.ok) return null;
  await office.backRoom.open(office.unlocked.dataKey);
  return { ...office, db: connected.value, cases: createCaseMemory() };
}

function keyOf(input: unknown): string | null {
  const key = typeof input === 'object' && input !== null && 'key' in input ? input.key : null;
  return typeof key === 'string' ? key : null;
}
