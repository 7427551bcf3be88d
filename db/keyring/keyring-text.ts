import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { UserId } from '../../domain/shared/ids.ts';
import { KDF_SALT_BYTES, type KdfSettings } from './argon2id.ts';
import type { Keyring, RecoverySlot, SlotAccess, UserSlot } from './keyring.ts';
import { DATA_KEY_BYTES, keyFor, NONCE_BYTES, TAG_BYTES, type WrappedKey } from './wrapped-key.ts';

const FORMAT = 'scrutineer-keyring';
const FORMAT_VERSION = 1;

/** A keyring as it was read from a file, and the seal that has yet to be checked with the data key. */
export interface SealedKeyring {
  readonly keyring: Keyring;
  readonly seal: Buffer;
}

/** The whole text of a keyring file. Two files of the same keyring and key are equal byte for byte. */
export function writeKeyringText(keyring: Keyring, dataKey: Buffer): string {
  const content = contentOf(keyring);
  return `${JSON.stringify(
    {
      format: FORMAT,
      version: FORMAT_VERSION,
      content,
      checksum: checksumOf(content),
      seal: sealOf(keyring, dataKey).toString('base64'),
    },
    null,
    2,
  )}\n`;
}

/**
 * Reads the text of a keyring file. Refuses (null) anything that is not exactly what `writeKeyringText` writes:
 * a torn file, a changed byte, a field too many.
 */
export function readKeyringText(written: string): SealedKeyring | null {
  try {
    const file = fields(JSON.parse(written), ['format', 'version', 'content', 'checksum', 'seal']);
    if (file['format'] !== FORMAT || file['version'] !== FORMAT_VERSION) return null;
    const keyring = keyringOf(file['content']);
    if (checksumOf(contentOf(keyring)) !== file['checksum']) return null;
    return { keyring, seal: bytes(file['seal'], 32) };
  } catch {
    return null;
  }
}

/** Whether a keyring is as the office wrote it. Only someone who holds the data key can make a seal that fits. */
export function sealFits(sealed: SealedKeyring, dataKey: Buffer): boolean {
  return timingSafeEqual(sealed.seal, sealOf(sealed.keyring, dataKey));
}

function sealOf(keyring: Keyring, dataKey: Buffer): Buffer {
  const key = keyFor('keyring seal', dataKey, Buffer.from(keyring.officeId, 'utf8'));
  const seal = createHmac('sha256', key)
    .update(JSON.stringify(contentOf(keyring)))
    .digest();
  key.fill(0);
  return seal;
}

/** Finds accidents, not intentions: everyone can compute it, also while the key is away. */
function checksumOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

// Out: plain JSON, always in this order of fields, because checksum and seal are taken over this text.

function contentOf(keyring: Keyring): unknown {
  return {
    officeId: keyring.officeId,
    generation: keyring.generation,
    users: keyring.users.map((slot) => ({
      userId: slot.userId,
      loginName: slot.loginName,
      displayName: slot.displayName,
      slotVersion: slot.slotVersion,
      access: accessContent(slot.access),
    })),
    recovery: {
      slotVersion: keyring.recovery.slotVersion,
      salt: keyring.recovery.salt.toString('base64'),
      key: wrappedContent(keyring.recovery.key),
    },
  };
}

function accessContent(access: SlotAccess): unknown {
  if (access.state === 'disabled') return { state: access.state };
  const { algorithm, memoryKiB, iterations, parallelism, salt } = access.kdf;
  return {
    state: access.state,
    kdf: { algorithm, memoryKiB, iterations, parallelism, salt: salt.toString('base64') },
    key: wrappedContent(access.key),
    mustChangePassword: access.mustChangePassword,
  };
}

function wrappedContent(key: WrappedKey): unknown {
  return {
    nonce: key.nonce.toString('base64'),
    wrapped: key.wrapped.toString('base64'),
    tag: key.tag.toString('base64'),
  };
}

// In: every function throws on the first thing that is not as it should be; `readKeyringText` turns that into null.

const MOST_USERS = 500;
const MOST_MEMORY_KIB = 1_048_576;
const LEAST_MEMORY_KIB = 19_456;

function keyringOf(value: unknown): Keyring {
  const from = fields(value, ['officeId', 'generation', 'users', 'recovery']);
  const users = list(from['users'], MOST_USERS).map(userSlotOf);
  expect(new Set(users.map((slot) => slot.userId)).size === users.length);
  expect(new Set(users.map((slot) => slot.loginName)).size === users.length);
  return {
    officeId: text(from['officeId']),
    generation: whole(from['generation'], 1, Number.MAX_SAFE_INTEGER),
    users,
    recovery: recoverySlotOf(from['recovery']),
  };
}

function userSlotOf(value: unknown): UserSlot {
  const from = fields(value, ['userId', 'loginName', 'displayName', 'slotVersion', 'access']);
  return {
    userId: userIdOf(from['userId']),
    loginName: text(from['loginName']),
    displayName: text(from['displayName']),
    slotVersion: slotVersionOf(from['slotVersion']),
    access: accessOf(from['access']),
  };
}

function accessOf(value: unknown): SlotAccess {
  if (isRecord(value) && value['state'] === 'disabled') {
    fields(value, ['state']);
    return { state: 'disabled' };
  }
  const from = fields(value, ['state', 'kdf', 'key', 'mustChangePassword']);
  const mustChangePassword = from['mustChangePassword'];
  expect(from['state'] === 'active' && typeof mustChangePassword === 'boolean');
  return {
    state: 'active',
    kdf: kdfOf(from['kdf']),
    key: wrappedKeyOf(from['key']),
    mustChangePassword,
  };
}

function kdfOf(value: unknown): KdfSettings {
  const from = fields(value, ['algorithm', 'memoryKiB', 'iterations', 'parallelism', 'salt']);
  expect(from['algorithm'] === 'argon2id');
  return {
    algorithm: 'argon2id',
    memoryKiB: whole(from['memoryKiB'], LEAST_MEMORY_KIB, MOST_MEMORY_KIB),
    iterations: whole(from['iterations'], 1, 20),
    parallelism: whole(from['parallelism'], 1, 16),
    salt: bytes(from['salt'], KDF_SALT_BYTES),
  };
}

function recoverySlotOf(value: unknown): RecoverySlot {
  const from = fields(value, ['slotVersion', 'salt', 'key']);
  return {
    slotVersion: slotVersionOf(from['slotVersion']),
    salt: bytes(from['salt'], KDF_SALT_BYTES),
    key: wrappedKeyOf(from['key']),
  };
}

function wrappedKeyOf(value: unknown): WrappedKey {
  const from = fields(value, ['nonce', 'wrapped', 'tag']);
  return {
    nonce: bytes(from['nonce'], NONCE_BYTES),
    wrapped: bytes(from['wrapped'], DATA_KEY_BYTES),
    tag: bytes(from['tag'], TAG_BYTES),
  };
}

function userIdOf(value: unknown): UserId {
  // Our own file: the id was a UserId when it was written, and the checksum fits.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text(value) as UserId;
}

function slotVersionOf(value: unknown): number {
  return whole(value, 1, Number.MAX_SAFE_INTEGER);
}

function expect(condition: boolean): asserts condition {
  if (!condition) throw new Error('not a keyring of this office');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these fields: one that is not sealed must not be able to ride along. */
function fields(value: unknown, names: readonly string[]): Record<string, unknown> {
  expect(isRecord(value));
  const present = Object.keys(value);
  expect(present.length === names.length && names.every((name) => present.includes(name)));
  return value;
}

function list(value: unknown, most: number): readonly unknown[] {
  expect(Array.isArray(value) && value.length <= most);
  return value;
}

function text(value: unknown): string {
  expect(typeof value === 'string' && value.length > 0 && value.length <= 500);
  return value;
}

function whole(value: unknown, least: number, most: number): number {
  expect(typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most);
  return value;
}

function bytes(value: unknown, length: number): Buffer {
  expect(typeof value === 'string');
  const decoded = Buffer.from(value, 'base64');
  expect(decoded.length === length && decoded.toString('base64') === value);
  return decoded;
}
