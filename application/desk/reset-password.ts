import type { ParsedOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { setPassword } from '../../db/keyring/user-slots.ts';
import { findMember } from '../../db/repositories/members.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { answeredBefore, carryOut } from '../carry-out.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';

/** Gives somebody who has forgotten theirs a password for one use: with it they choose their own. Rule KEY-2. */
export async function resetPassword(
  office: Office,
  input: ParsedOf<'reset-password'>,
): Promise<Outcome<Recorded, Refusal>> {
  const command = { method: 'reset-password', input };
  const before = answeredBefore<Recorded>(office, command);
  if (before !== null) return before;
  const { password, userId } = input;
  const refusal = refusalOfReset(office, userId);
  if (refusal !== null) return refuse(refusal);
  const set = await setPassword(office.unlocked, { userId, password, mustChangePassword: true });
  if (!set.ok) return refuse(refusalOfKeyring(set.refusal));
  return carryOut(office, command, () => {
    noteKeyringGeneration(office.db, set.value.generation);
    const payload = { userId };
    return accept(
      recordEntry(office, {
        kind: 'password-reset',
        payload,
        caseId: null,
        role: 'administrator',
        happenedAt: null,
      }),
    );
  });
}

/** One's own password is changed with the old one; an open screen that was left must not be a way round that. */
function refusalOfReset(office: Office, userId: UserId): Refusal | null {
  if (userId === office.user.id) return { kind: 'own-password' };
  return findMember(office.db, userId)?.active === true ? null : { kind: 'person-not-found' };
}
