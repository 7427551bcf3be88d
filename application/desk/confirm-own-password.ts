import type { Refusal } from '../../contract/refusal.ts';
import { confirmPassword } from '../../db/keyring/unlock.ts';
import type { Office } from '../office.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';

/** Asks for the password of whoever is at the desk again; null when it is theirs. */
export async function confirmOwnPassword(office: Office, password: string): Promise<Refusal | null> {
  const { now, unlocked, user } = office;
  const confirmed = await confirmPassword(unlocked.folder, { userId: user.id, password, now: now() });
  if (confirmed.ok) return null;
  const refusal = refusalOfKeyring(confirmed.refusal);
  return refusal.kind === 'unlock-refused' ? { kind: 'wrong-password' } : refusal;
}
