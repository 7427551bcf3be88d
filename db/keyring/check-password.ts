import { randomBytes } from 'node:crypto';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { argon2id, KDF_COST, KDF_SALT_BYTES, type KdfSettings } from './argon2id.ts';
import { healKeyring, type KeyringRefusal, readKeyring } from './keyring-files.ts';
import { sealFits } from './keyring-text.ts';
import {
  findSlotByLoginName,
  findSlotByUser,
  type Keyring,
  type UserSlot,
  userSealWords,
} from './keyring.ts';
import { normaliseLoginName } from './login-name.ts';
import { passwordBytes } from './password.ts';
import {
  type AttemptedAct,
  attemptFailed,
  attemptSucceeded,
  beginAttempt,
  bucketOfUnknownName,
  bucketOfUser,
  type UnlockDelayed,
} from './unlock-attempts.ts';
import {
  DATA_KEY_BYTES,
  keyFor,
  NONCE_BYTES,
  TAG_BYTES,
  unwrapDataKey,
  type WrappedKey,
} from './wrapped-key.ts';
import { wipe } from './wipe.ts';

/** `unlock-refused` is the same for a wrong password, an unknown name and a disabled user. */
export type UnlockRefusal = { readonly kind: 'unlock-refused' } | UnlockDelayed | KeyringRefusal;

export interface PasswordCheck {
  readonly folder: string;
  readonly who: { readonly loginName: string } | { readonly userId: UserId };
  readonly password: string;
  readonly act: AttemptedAct;
  readonly now: Instant;
}

/** What a right password opened. */
export interface OpenedSlot {
  /** 32 bytes, the caller's to wipe. */
  readonly dataKey: Buffer;
  readonly slot: UserSlot;
  readonly mustChangePassword: boolean;
  readonly generation: number;
}

/**
 * Tries a password: counts the attempt, spends the same work whoever is named, and checks that the keyring is
 * as the office wrote it.
 */
export async function checkPassword(check: PasswordCheck): Promise<Outcome<OpenedSlot, UnlockRefusal>> {
  const { folder, now } = check;
  const read = readKeyring(folder);
  if (!read.ok) return read;
  const { keyring } = read.value;
  const slot = slotOf(keyring, check.who);
  const bucket = bucketOf(keyring, slot, check.who);
  const begun = beginAttempt(folder, bucket, now);
  if (!begun.ok) return begun;

  const dataKey = await openSlot(keyring.officeId, slot, check.password);
  if (dataKey === null || slot === null || slot.access.state === 'disabled') {
    attemptFailed(folder, { at: now, act: check.act, userId: slot?.userId ?? null });
    return refuse({ kind: 'unlock-refused' });
  }
  if (!sealFits(read.value, dataKey)) {
    wipe(dataKey);
    return refuse({ kind: 'keyring-damaged', how: 'changed-outside' });
  }
  attemptSucceeded(folder, bucket, now);
  healUnlessChangedMeanwhile(keyring, folder, dataKey);
  return accept({
    dataKey,
    slot,
    mustChangePassword: slot.access.mustChangePassword,
    generation: keyring.generation,
  });
}

/** The 32 bytes that a password wraps the data key with. The caller wipes them. */
export async function wrappingKeyOf(password: string, kdf: KdfSettings): Promise<Buffer> {
  const typed = passwordBytes(password);
  const stretched = await argon2id(typed, kdf);
  const key = keyFor('user slot key', stretched, kdf.salt);
  wipe(typed);
  wipe(stretched);
  return key;
}

/** The cost of today and a salt of its own. */
export function newKdfSettings(): KdfSettings {
  return { ...KDF_COST, salt: randomBytes(KDF_SALT_BYTES) };
}

async function openSlot(officeId: string, slot: UserSlot | null, password: string): Promise<Buffer | null> {
  // A slot of noise for those who have none, so that the answer takes as long as it does for a wrong password.
  const { kdf, key } =
    slot?.access.state === 'active' ? slot.access : { kdf: newKdfSettings(), key: noiseKey() };
  const wrappingKey = await wrappingKeyOf(password, kdf);
  const words = slot === null ? [] : userSealWords(officeId, slot.userId, slot.slotVersion);
  const dataKey = unwrapDataKey(key, wrappingKey, words);
  wipe(wrappingKey);
  return dataKey;
}

function noiseKey(): WrappedKey {
  return {
    nonce: randomBytes(NONCE_BYTES),
    wrapped: randomBytes(DATA_KEY_BYTES),
    tag: randomBytes(TAG_BYTES),
  };
}

function slotOf(keyring: Keyring, who: PasswordCheck['who']): UserSlot | null {
  if ('userId' in who) return findSlotByUser(keyring, who.userId);
  return findSlotByLoginName(keyring, normaliseLoginName(who.loginName));
}

function bucketOf(keyring: Keyring, slot: UserSlot | null, who: PasswordCheck['who']): string {
  if (slot !== null) return bucketOfUser(slot.userId);
  if ('userId' in who) return bucketOfUser(who.userId);
  return bucketOfUnknownName(keyring.officeId, normaliseLoginName(who.loginName));
}

/** The password took a fifth of a second to check; in that time another change may have been written. */
function healUnlessChangedMeanwhile(keyring: Keyring, folder: string, dataKey: Buffer): void {
  const again = readKeyring(folder);
  if (again.ok && again.value.keyring.generation === keyring.generation)
    healKeyring(keyring, { folder, dataKey });
}
