import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { DATABASE_FILE } from '../open/open-database.ts';
import { newKdfSettings, wrappingKeyOf } from './check-password.ts';
import { KEYRING_FILES, type KeyringRefusal, refusingFileTroubles, writeKeyring } from './keyring-files.ts';
import { userSealWords } from './keyring.ts';
import { normaliseLoginName } from './login-name.ts';
import { type PasswordRefusal, refusalOfNewPassword } from './password.ts';
import { newRecoverySlot } from './recovery-slot.ts';
import { startAttempts } from './unlock-attempts.ts';
import { DATA_KEY_BYTES, wrapDataKey } from './wrapped-key.ts';
import { wipe } from './wipe.ts';

/** Who a slot is made for. */
export interface SlotOwner {
  readonly userId: UserId;
  readonly loginName: string;
  /** Shown where people choose who they are. */
  readonly displayName: string;
}

export type CreateKeyringRefusal =
  /** A keyring or a record is already there, whole or not: it is never written over. */
  { readonly kind: 'office-exists' } | PasswordRefusal | KeyringRefusal;

export interface CreatedKeyring {
  /** 32 random bytes, the caller's to wipe. */
  readonly dataKey: Buffer;
  /** Shown once, to be printed or written down. It is kept nowhere. */
  readonly recoveryCode: string;
  readonly generation: number;
}

/** Makes the key of a new office, with a slot for the person who sets it up and a recovery code for the safe. */
export async function createKeyring(
  folder: string,
  office: { readonly officeId: string; readonly user: SlotOwner; readonly password: string },
): Promise<Outcome<CreatedKeyring, CreateKeyringRefusal>> {
  const { officeId, user, password } = office;
  const badPassword = refusalOfNewPassword(password);
  if (badPassword !== null) return refuse(badPassword);
  const kdf = newKdfSettings();
  const wrappingKey = await wrappingKeyOf(password, kdf);
  // After the wait, so that of two set-ups at once the second one finds the first.
  if (holdsAnOffice(folder)) return refuse({ kind: 'office-exists' });

  const dataKey = randomBytes(DATA_KEY_BYTES);
  const recovery = newRecoverySlot(dataKey, officeId, 1);
  const key = wrapDataKey(dataKey, wrappingKey, userSealWords(officeId, user.userId, 1));
  wipe(wrappingKey);
  const slot = {
    userId: user.userId,
    loginName: normaliseLoginName(user.loginName),
    displayName: user.displayName,
    slotVersion: 1,
    access: { state: 'active', kdf, key, mustChangePassword: false },
  } as const;
  const started = refusingFileTroubles(() => {
    startAttempts(folder);
  });
  if (!started.ok) return started;
  const keyring = { officeId, generation: 1, users: [slot], recovery: recovery.slot };
  const written = writeKeyring(keyring, { folder, dataKey });
  return written.ok ? accept({ dataKey, recoveryCode: recovery.code, generation: 1 }) : written;
}

function holdsAnOffice(folder: string): boolean {
  return [...KEYRING_FILES, DATABASE_FILE].some((name) => existsSync(join(folder, name)));
}
