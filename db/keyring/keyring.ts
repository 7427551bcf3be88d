import type { UserId } from '../../domain/shared/ids.ts';
import type { KdfSettings } from './argon2id.ts';
import type { WrappedKey } from './wrapped-key.ts';

/** The way in of one member of the office. */
export interface UserSlot {
  readonly userId: UserId;
  /** As `normaliseLoginName` gives it; no two slots share one. */
  readonly loginName: string;
  readonly displayName: string;
  /** Counts the times the key of this slot was sealed, so that an old seal does not fit into a newer slot. */
  readonly slotVersion: number;
  readonly access: SlotAccess;
}

export type SlotAccess =
  | {
      readonly state: 'active';
      readonly kdf: KdfSettings;
      readonly key: WrappedKey;
      /** Set by someone else: the owner chooses another one before anything else. */
      readonly mustChangePassword: boolean;
    }
  /** The sealed key is gone, not only marked: no password opens this slot again. */
  | { readonly state: 'disabled' };

/** The way in for the day nobody knows a password: a code on paper. */
export interface RecoverySlot {
  readonly slotVersion: number;
  readonly salt: Buffer;
  readonly key: WrappedKey;
}

/** Who can open the record of an office. Holds no patient data and no key in the clear. */
export interface Keyring {
  readonly officeId: string;
  /** Rises by one with each change. A lower one than the record remembers is an old file put back. */
  readonly generation: number;
  readonly users: readonly UserSlot[];
  readonly recovery: RecoverySlot;
}

/** The words a user's seal is bound to. */
export function userSealWords(officeId: string, userId: UserId, slotVersion: number): readonly string[] {
  return ['user slot', officeId, userId, String(slotVersion)];
}

/** The words the recovery seal is bound to. */
export function recoverySealWords(officeId: string, slotVersion: number): readonly string[] {
  return ['recovery slot', officeId, String(slotVersion)];
}

export function findSlotByLoginName(keyring: Keyring, loginName: string): UserSlot | null {
  return keyring.users.find((slot) => slot.loginName === loginName) ?? null;
}

export function findSlotByUser(keyring: Keyring, userId: UserId): UserSlot | null {
  return keyring.users.find((slot) => slot.userId === userId) ?? null;
}

/** The keyring with one slot put in the place of the slot of the same user. */
export function withSlot(keyring: Keyring, slot: UserSlot): Keyring {
  return { ...keyring, users: keyring.users.map((other) => (other.userId === slot.userId ? slot : other)) };
}
