import { readKeyring, type UnlockedFolder } from './keyring-files.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { openRecoverySlot } from './recovery-slot.ts';
import { wipe } from './wipe.ts';

/** Whether a typed code is this office's present recovery code: it opens the slot, and to the key that is in use. */
export function isRecoveryCode({ folder, dataKey }: UnlockedFolder, typed: string): boolean {
  const secret = readRecoveryCode(typed);
  const read = readKeyring(folder);
  if (!secret.ok || !read.ok) return false;
  const found = openRecoverySlot(read.value.keyring, secret.value);
  wipe(secret.value);
  if (found === null) return false;
  const fits = found.equals(dataKey);
  wipe(found);
  return fits;
}
