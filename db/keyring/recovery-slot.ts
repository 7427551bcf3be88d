import { randomBytes } from 'node:crypto';
import { KDF_SALT_BYTES } from './argon2id.ts';
import { type Keyring, type RecoverySlot, recoverySealWords } from './keyring.ts';
import { printRecoveryCode, RECOVERY_SECRET_BYTES } from './recovery-code.ts';
import { keyFor, unwrapDataKey, wrapDataKey } from './wrapped-key.ts';
import { wipe } from './wipe.ts';

/** A recovery slot and the code that opens it. No slow hash: 160 random bits cannot be guessed. */
export function newRecoverySlot(
  dataKey: Buffer,
  officeId: string,
  slotVersion: number,
): { readonly slot: RecoverySlot; readonly code: string } {
  const secret = randomBytes(RECOVERY_SECRET_BYTES);
  const salt = randomBytes(KDF_SALT_BYTES);
  const wrappingKey = keyFor('recovery slot key', secret, salt);
  const key = wrapDataKey(dataKey, wrappingKey, recoverySealWords(officeId, slotVersion));
  const code = printRecoveryCode(secret);
  wipe(secret);
  wipe(wrappingKey);
  return { slot: { slotVersion, salt, key }, code };
}

/** The data key behind a recovery secret; null when it is the secret of another office or an older code. */
export function openRecoverySlot(keyring: Keyring, secret: Buffer): Buffer | null {
  const { salt, key, slotVersion } = keyring.recovery;
  const wrappingKey = keyFor('recovery slot key', secret, salt);
  const dataKey = unwrapDataKey(key, wrappingKey, recoverySealWords(keyring.officeId, slotVersion));
  wipe(wrappingKey);
  return dataKey;
}
