import { randomBytes } from 'node:crypto';
import { KDF_SALT_BYTES } from './argon2id.ts';
import { type Keyring, type RecoverySlot, recoverySealWords } from './keyring.ts';
import { printRecoveryCode, RECOVERY_SECRET_BYTES } from './recovery-code.ts';
import { keyFor, unwrapDataKey, wrapDataKey } from './wrapped-key.ts';
import { wipe } from './wipe.ts';

/** What a recovery slot is made of. */
export interface RecoverySecret {
  /** 160 random bits, the caller's to wipe. */
  readonly secret: Buffer;
  /** No secret: it stands in the keyring, beside what it salts. */
  readonly salt: Buffer;
}

export function newRecoverySecret(): RecoverySecret {
  return { secret: randomBytes(RECOVERY_SECRET_BYTES), salt: randomBytes(KDF_SALT_BYTES) };
}

/** A recovery slot and the code that opens it. */
export function newRecoverySlot(
  dataKey: Buffer,
  officeId: string,
  slotVersion: number,
): { readonly slot: RecoverySlot; readonly code: string } {
  const made = newRecoverySecret();
  const slot = sealRecoverySlot(made, { dataKey, officeId, slotVersion });
  const code = printRecoveryCode(made.secret);
  wipe(made.secret);
  return { slot, code };
}

/** The slot that a secret opens. No slow hash: 160 random bits cannot be guessed. */
export function sealRecoverySlot(
  { secret, salt }: RecoverySecret,
  sealed: { readonly dataKey: Buffer; readonly officeId: string; readonly slotVersion: number },
): RecoverySlot {
  const { dataKey, officeId, slotVersion } = sealed;
  const wrappingKey = keyFor('recovery slot key', secret, salt);
  const key = wrapDataKey(dataKey, wrappingKey, recoverySealWords(officeId, slotVersion));
  wipe(wrappingKey);
  return { slotVersion, salt, key };
}

/** The data key behind a recovery secret; null when it is the secret of another office or an older code. */
export function openRecoverySlot(keyring: Keyring, secret: Buffer): Buffer | null {
  const { salt, key, slotVersion } = keyring.recovery;
  const wrappingKey = keyFor('recovery slot key', secret, salt);
  const dataKey = unwrapDataKey(key, wrappingKey, recoverySealWords(keyring.officeId, slotVersion));
  wipe(wrappingKey);
  return dataKey;
}
