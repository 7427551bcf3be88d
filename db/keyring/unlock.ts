import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { checkPassword, type UnlockRefusal } from './check-password.ts';
import { wipe } from './wipe.ts';

export interface Unlocked {
  /** 32 bytes. The caller wipes them when the office locks. */
  readonly dataKey: Buffer;
  readonly userId: UserId;
  /** The password was set by someone else: its owner chooses another one before anything else. */
  readonly mustChangePassword: boolean;
  /** To be compared with the one the record remembers; see `noteKeyringGeneration`. */
  readonly generation: number;
}

/** Opens the keyring with a login name and a password, and hands out the key of the record. */
export async function unlockWithPassword(
  folder: string,
  typed: { readonly loginName: string; readonly password: string; readonly now: Instant },
): Promise<Outcome<Unlocked, UnlockRefusal>> {
  const { loginName, password, now } = typed;
  const checked = await checkPassword({ folder, who: { loginName }, password, act: 'unlock', now });
  if (!checked.ok) return checked;
  const { dataKey, slot, mustChangePassword, generation } = checked.value;
  return accept({ dataKey, userId: slot.userId, mustChangePassword, generation });
}

/** Asks again for the password of someone who is already in: before a declaration, before a change of password. */
export async function confirmPassword(
  folder: string,
  typed: { readonly userId: UserId; readonly password: string; readonly now: Instant },
): Promise<Outcome<null, UnlockRefusal>> {
  const { userId, password, now } = typed;
  const checked = await checkPassword({ folder, who: { userId }, password, act: 'confirm', now });
  if (!checked.ok) return checked;
  wipe(checked.value.dataKey);
  return accept(null);
}
