import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { changeKeyring, type KeyringRefusal, readKeyring, type UnlockedFolder } from './keyring-files.ts';
import { sealFits } from './keyring-text.ts';
import { findSlotByLoginName } from './keyring.ts';
import { normaliseLoginName } from './login-name.ts';
import { type PasswordRefusal, refusalOfNewPassword } from './password.ts';
import { type RecoveryCodeMistyped, readRecoveryCode } from './recovery-code.ts';
import { newRecoverySlot, openRecoverySlot } from './recovery-slot.ts';
import { attemptFailed, attemptSucceeded, beginAttempt, type UnlockDelayed } from './unlock-attempts.ts';
import type { Unlocked } from './unlock.ts';
import { type KeyringChanged, setPassword, type SlotRefusal } from './user-slots.ts';
import { wipe } from './wipe.ts';

export type RecoverRefusal =
  /** Not a code at all: told at once, and not counted as an attempt. */
  | RecoveryCodeMistyped
  /** A code, but not this office's present one. */
  | { readonly kind: 'recovery-refused' }
  /** The code fits; the login name belongs to nobody, or to someone who was disabled. */
  | { readonly kind: 'user-unknown' }
  | UnlockDelayed
  | PasswordRefusal
  | KeyringRefusal;

const RECOVERY_BUCKET = 'recovery';

/**
 * Lets someone in by the code from the safe, with a new password.
 *
 * The code still fits afterwards; the office replaces it (`replaceRecoveryCode`) once the new one can be printed.
 */
export async function recover(
  folder: string,
  typed: {
    readonly recoveryCode: string;
    readonly loginName: string;
    readonly newPassword: string;
    readonly now: Instant;
  },
): Promise<Outcome<Unlocked, RecoverRefusal | SlotRefusal>> {
  const secret = readRecoveryCode(typed.recoveryCode);
  if (!secret.ok) return secret;
  const badPassword = refusalOfNewPassword(typed.newPassword);
  if (badPassword !== null) return refuse(badPassword);
  const opened = openWithSecret(folder, secret.value, typed.now);
  wipe(secret.value);
  if (!opened.ok) return opened;
  const { dataKey } = opened.value;
  const admitted = await admit({ folder, dataKey }, typed.loginName, typed.newPassword);
  if (!admitted.ok) {
    wipe(dataKey);
    return admitted;
  }
  return accept({ dataKey, ...admitted.value, mustChangePassword: false });
}

/** Makes a new recovery code and takes away the old one. The new one is shown once and kept nowhere. */
export function replaceRecoveryCode(
  unlocked: UnlockedFolder,
): Outcome<KeyringChanged & { readonly recoveryCode: string }, KeyringRefusal> {
  let recoveryCode = '';
  const changed = changeKeyring(unlocked, (keyring): Outcome<typeof keyring, never> => {
    const recovery = newRecoverySlot(unlocked.dataKey, keyring.officeId, keyring.recovery.slotVersion + 1);
    recoveryCode = recovery.code;
    return accept({ ...keyring, recovery: recovery.slot });
  });
  return changed.ok ? accept({ ...changed.value, recoveryCode }) : changed;
}

function openWithSecret(
  folder: string,
  secret: Buffer,
  now: Instant,
): Outcome<{ readonly dataKey: Buffer }, RecoverRefusal> {
  const read = readKeyring(folder);
  if (!read.ok) return read;
  const begun = beginAttempt(folder, RECOVERY_BUCKET, now);
  if (!begun.ok) return begun;
  const dataKey = openRecoverySlot(read.value.keyring, secret);
  if (dataKey === null) {
    attemptFailed(folder, { at: now, act: 'recover', userId: null });
    return refuse({ kind: 'recovery-refused' });
  }
  if (!sealFits(read.value, dataKey)) {
    wipe(dataKey);
    return refuse({ kind: 'keyring-damaged', how: 'changed-outside' });
  }
  attemptSucceeded(folder, RECOVERY_BUCKET, now);
  return accept({ dataKey });
}

async function admit(
  unlocked: UnlockedFolder,
  loginName: string,
  password: string,
): Promise<Outcome<{ readonly userId: UserId; readonly generation: number }, RecoverRefusal | SlotRefusal>> {
  const read = readKeyring(unlocked.folder);
  if (!read.ok) return read;
  const slot = findSlotByLoginName(read.value.keyring, normaliseLoginName(loginName));
  if (slot?.access.state !== 'active') return refuse({ kind: 'user-unknown' });
  const changed = await setPassword(unlocked, { userId: slot.userId, password, mustChangePassword: false });
  return changed.ok ? accept({ userId: slot.userId, generation: changed.value.generation }) : changed;
}
