import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { wipe } from './wipe.ts';

/** The data key, sealed with AES-256-GCM under another key. Its tag is the only check of a password there is. */
export interface WrappedKey {
  readonly nonce: Buffer;
  readonly wrapped: Buffer;
  readonly tag: Buffer;
}

export const DATA_KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/**
 * Seals the data key.
 *
 * @param wrappingKey 32 bytes
 * @param belongsTo what this seal is for; it opens only under the same words
 */
export function wrapDataKey(dataKey: Buffer, wrappingKey: Buffer, belongsTo: readonly string[]): WrappedKey {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, wrappingKey, nonce).setAAD(associatedBytes(belongsTo));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return { nonce, wrapped, tag: cipher.getAuthTag() };
}

/** Opens a sealed data key; null when the wrapping key or the words are not the ones it was sealed with. */
export function unwrapDataKey(
  sealed: WrappedKey,
  wrappingKey: Buffer,
  belongsTo: readonly string[],
): Buffer | null {
  const decipher = createDecipheriv(CIPHER, wrappingKey, sealed.nonce, { authTagLength: TAG_BYTES })
    .setAAD(associatedBytes(belongsTo))
    .setAuthTag(sealed.tag);
  const dataKey = decipher.update(sealed.wrapped);
  try {
    decipher.final();
    return dataKey;
  } catch {
    wipe(dataKey);
    return null;
  }
}

/** A 32-byte key for one purpose, from a secret that already has enough randomness. */
export function keyFor(purpose: string, secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `scrutineer ${purpose}`, DATA_KEY_BYTES));
}

/** JSON, so that no two lists of words can run together into the same bytes. */
function associatedBytes(belongsTo: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(belongsTo), 'utf8');
}
