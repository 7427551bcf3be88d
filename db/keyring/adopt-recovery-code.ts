import { createHash, timingSafeEqual } from 'node:crypto';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { changeKeyring, type KeyringRefusal, readKeyring, type UnlockedFolder } from './keyring-files.ts';
import { sealFits } from './keyring-text.ts';
import type { Keyring } from './keyring.ts';
import { printRecoveryCode, type RecoveryCodeMistyped, readRecoveryCode } from './recovery-code.ts';
import { newRecoverySecret, sealRecoverySlot } from './recovery-slot.ts';
import type { KeyringChanged } from './user-slots.ts';
import { wipe } from './wipe.ts';

/** A code that was shown and opens nothing yet: enough to know it again, not enough to print it. */
export interface OfferedCode {
  /** SHA-256 of its 160 random bits. */
  readonly digest: Buffer;
  /** Hex. Salts the slot that the code will open, and so says of a keyring whether it does by now. No secret. */
  readonly slot: string;
}

/** Makes a new code and writes nothing: until it is adopted, the one in the safe is the one that opens. */
export function offerRecoveryCode(): { readonly offered: OfferedCode; readonly recoveryCode: string } {
  const { secret, salt } = newRecoverySecret();
  const recoveryCode = printRecoveryCode(secret);
  const offered = { digest: digestOf(secret), slot: salt.toString('hex') };
  wipe(secret);
  return { offered, recoveryCode };
}

/**
 * Makes an offered code, typed back, the one that opens; the code before it opens no more.
 *
 * A stop leaves the one or the other: the newest whole copy of the keyring decides, and each copy is replaced whole.
 * Asking again once it opens changes nothing.
 */
export function adoptRecoveryCode(
  unlocked: UnlockedFolder,
  offered: OfferedCode,
  typed: string,
): Outcome<KeyringChanged, RecoveryCodeMistyped | { readonly kind: 'recovery-refused' } | KeyringRefusal> {
  const secret = readRecoveryCode(typed);
  if (!secret.ok) return secret;
  try {
    if (!timingSafeEqual(digestOf(secret.value), offered.digest)) return refuse({ kind: 'recovery-refused' });
    const before = adopted(unlocked, offered);
    if (before !== null) return accept(before);
    const changed = changeKeyring(unlocked, (keyring): Outcome<Keyring, never> => {
      const salt = Buffer.from(offered.slot, 'hex');
      const { officeId, recovery } = keyring;
      const sealed = { dataKey: unlocked.dataKey, officeId, slotVersion: recovery.slotVersion + 1 };
      return accept({ ...keyring, recovery: sealRecoverySlot({ secret: secret.value, salt }, sealed) });
    });
    if (changed.ok) return changed;
    // A disk that took the first copy and not the second: the code opens all the same, and the next unlock mends that.
    const after = adopted(unlocked, offered);
    return after === null ? changed : accept(after);
  } finally {
    wipe(secret.value);
  }
}

/** The slot that the present recovery code opens, as `OfferedCode.slot`; null where no keyring can be read. */
export function presentRecoverySlot(folder: string): string | null {
  const read = readKeyring(folder);
  return read.ok ? read.value.keyring.recovery.salt.toString('hex') : null;
}

function adopted({ folder, dataKey }: UnlockedFolder, { slot }: OfferedCode): KeyringChanged | null {
  const read = readKeyring(folder);
  if (!read.ok || !sealFits(read.value, dataKey)) return null;
  const { generation, recovery } = read.value.keyring;
  return recovery.salt.toString('hex') === slot ? { generation } : null;
}

function digestOf(secret: Buffer): Buffer {
  return createHash('sha256').update(secret).digest();
}
