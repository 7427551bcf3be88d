import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import type { KdfSettings } from './argon2id.ts';
import { checkPassword, newKdfSettings, type UnlockRefusal, wrappingKeyOf } from './check-password.ts';
import type { SlotOwner } from './create-keyring.ts';
import { changeKeyring, type KeyringRefusal, readKeyring, type UnlockedFolder } from './keyring-files.ts';
import {
  findSlotByLoginName,
  findSlotByUser,
  type Keyring,
  type UserSlot,
  userSealWords,
  withSlot,
} from './keyring.ts';
import { normaliseLoginName } from './login-name.ts';
import { isSamePassword, type PasswordRefusal, refusalOfNewPassword } from './password.ts';
import { wrapDataKey } from './wrapped-key.ts';
import { wipe } from './wipe.ts';

/** A member of the office as far as the keyring knows. */
export interface KeyringUser extends SlotOwner {
  readonly state: 'active' | 'disabled';
}

/** The generation that was written. */
export interface KeyringChanged {
  readonly generation: number;
}

export type SlotRefusal =
  | { readonly kind: 'login-name-taken' }
  | { readonly kind: 'login-name-empty' }
  | { readonly kind: 'user-has-a-slot' }
  | { readonly kind: 'user-unknown' }
  /** Disabling the last way in would leave the recovery code as the only one. */
  | { readonly kind: 'last-active-user' };

/** A password that was chosen, ready to seal the data key for one user. */
interface ChosenPassword {
  readonly kdf: KdfSettings;
  /** Wiped once the slot is sealed. */
  readonly wrappingKey: Buffer;
  readonly mustChangePassword: boolean;
}

/** Whose office this is and who may unlock it. Readable before anyone has: it holds names, and nothing else. */
export function keyringUsers(
  folder: string,
): Outcome<{ readonly officeId: string; readonly users: readonly KeyringUser[] }, KeyringRefusal> {
  const read = readKeyring(folder);
  if (!read.ok) return read;
  const { officeId, users } = read.value.keyring;
  return accept({
    officeId,
    users: users.map(({ userId, loginName, displayName, access }) => ({
      userId,
      loginName,
      displayName,
      state: access.state,
    })),
  });
}

/** Changes one's own password. Others' slots and the recovery code stay as they are. */
export async function changePassword(
  folder: string,
  change: {
    readonly userId: UserId;
    readonly oldPassword: string;
    readonly newPassword: string;
    readonly now: Instant;
  },
): Promise<Outcome<KeyringChanged, UnlockRefusal | PasswordRefusal>> {
  const { userId, oldPassword, newPassword, now } = change;
  const badPassword = refusalOfNewPassword(newPassword);
  if (badPassword !== null) return refuse(badPassword);
  if (isSamePassword(oldPassword, newPassword)) return refuse({ kind: 'password-unchanged' });
  const checked = await checkPassword({
    folder,
    who: { userId },
    password: oldPassword,
    act: 'change-password',
    now,
  });
  if (!checked.ok) return checked;
  const { dataKey, slot } = checked.value;
  const chosen = await choose(newPassword, false);
  const changed = changeKeyring({ folder, dataKey }, (keyring) => {
    // The slot was sealed anew or disabled while we were deriving keys: what was confirmed is no longer so.
    const current = findSlotByUser(keyring, userId);
    if (current?.slotVersion !== slot.slotVersion) return refuse({ kind: 'unlock-refused' } as const);
    return accept(withSlot(keyring, sealSlot(keyring, current, dataKey, chosen)));
  });
  wipe(chosen.wrappingKey);
  wipe(dataKey);
  return changed;
}

/** Gives a new member a way in. */
export async function addUserSlot(
  unlocked: UnlockedFolder,
  newcomer: { readonly user: SlotOwner; readonly password: string; readonly mustChangePassword: boolean },
): Promise<Outcome<KeyringChanged, SlotRefusal | PasswordRefusal | KeyringRefusal>> {
  const { userId, displayName } = newcomer.user;
  const loginName = normaliseLoginName(newcomer.user.loginName);
  if (loginName === '') return refuse({ kind: 'login-name-empty' });
  const badPassword = refusalOfNewPassword(newcomer.password);
  if (badPassword !== null) return refuse(badPassword);
  const chosen = await choose(newcomer.password, newcomer.mustChangePassword);
  const changed = changeKeyring(unlocked, (keyring): Outcome<Keyring, SlotRefusal> => {
    if (findSlotByUser(keyring, userId) !== null) return refuse({ kind: 'user-has-a-slot' });
    if (findSlotByLoginName(keyring, loginName) !== null) return refuse({ kind: 'login-name-taken' });
    const empty = { userId, loginName, displayName, slotVersion: 0, access: { state: 'disabled' } } as const;
    return accept({
      ...keyring,
      users: [...keyring.users, sealSlot(keyring, empty, unlocked.dataKey, chosen)],
    });
  });
  wipe(chosen.wrappingKey);
  return changed;
}

/** Sets the password of someone who has forgotten theirs, or lets a disabled member in again. */
export async function setPassword(
  unlocked: UnlockedFolder,
  change: { readonly userId: UserId; readonly password: string; readonly mustChangePassword: boolean },
): Promise<Outcome<KeyringChanged, SlotRefusal | PasswordRefusal | KeyringRefusal>> {
  const badPassword = refusalOfNewPassword(change.password);
  if (badPassword !== null) return refuse(badPassword);
  const chosen = await choose(change.password, change.mustChangePassword);
  const changed = changeKeyring(unlocked, (keyring): Outcome<Keyring, SlotRefusal> => {
    const slot = findSlotByUser(keyring, change.userId);
    if (slot === null) return refuse({ kind: 'user-unknown' });
    return accept(withSlot(keyring, sealSlot(keyring, slot, unlocked.dataKey, chosen)));
  });
  wipe(chosen.wrappingKey);
  return changed;
}

/** Takes a leaver's way in. The sealed key is erased from the keyring, not only marked. */
export function disableUserSlot(
  unlocked: UnlockedFolder,
  userId: UserId,
): Outcome<KeyringChanged, SlotRefusal | KeyringRefusal> {
  return changeKeyring(unlocked, (keyring): Outcome<Keyring, SlotRefusal> => {
    const slot = findSlotByUser(keyring, userId);
    if (slot === null) return refuse({ kind: 'user-unknown' });
    const others = keyring.users.filter((each) => each.access.state === 'active' && each.userId !== userId);
    if (others.length === 0) return refuse({ kind: 'last-active-user' });
    return accept(
      withSlot(keyring, { ...slot, slotVersion: slot.slotVersion + 1, access: { state: 'disabled' } }),
    );
  });
}

async function choose(password: string, mustChangePassword: boolean): Promise<ChosenPassword> {
  const kdf = newKdfSettings();
  return { kdf, wrappingKey: await wrappingKeyOf(password, kdf), mustChangePassword };
}

function sealSlot(keyring: Keyring, slot: UserSlot, dataKey: Buffer, chosen: ChosenPassword): UserSlot {
  const slotVersion = slot.slotVersion + 1;
  const key = wrapDataKey(
    dataKey,
    chosen.wrappingKey,
    userSealWords(keyring.officeId, slot.userId, slotVersion),
  );
  const { kdf, mustChangePassword } = chosen;
  return { ...slot, slotVersion, access: { state: 'active', kdf, key, mustChangePassword } };
}
