import type { Refusal } from '../../contract/refusal.ts';
import type { CreateKeyringRefusal } from '../../db/keyring/create-keyring.ts';
import type { RecoverRefusal } from '../../db/keyring/recover.ts';
import type { SlotRefusal } from '../../db/keyring/user-slots.ts';
import type { UnlockRefusal } from '../../db/keyring/check-password.ts';
import { never } from '../../domain/shared/invariant.ts';

/** What the keyring refused, in the words of the contract. */
export function refusalOfKeyring(
  refused: CreateKeyringRefusal | RecoverRefusal | SlotRefusal | UnlockRefusal,
): Refusal {
  switch (refused.kind) {
    case 'unlock-refused':
    case 'login-name-taken':
      return { kind: refused.kind };
    case 'unlock-delayed':
      return { kind: 'unlock-delayed', untilAt: refused.untilAt };
    case 'office-exists':
      return { kind: 'already-set-up' };
    case 'keyring-missing':
      return { kind: 'not-set-up' };
    case 'keyring-damaged':
      return { kind: 'keyring-damaged' };
    case 'keyring-not-writable':
      return { kind: 'storage', why: refused.trouble === 'disk-full' ? 'disk-full' : 'read-only' };
    case 'password-too-short':
      return { kind: 'password-unsuitable', why: 'too-short' };
    case 'password-too-long':
      return { kind: 'password-unsuitable', why: 'too-long' };
    case 'password-too-common':
      return { kind: 'password-unsuitable', why: 'too-common' };
    case 'password-unchanged':
      return { kind: 'password-unsuitable', why: 'unchanged' };
    case 'recovery-code-mistyped':
    case 'recovery-refused':
      return { kind: 'recovery-code-wrong' };
    case 'user-unknown':
    case 'user-has-a-slot':
    case 'login-name-empty':
      return { kind: 'person-not-found' };
    case 'last-active-user':
      return { kind: 'last-administrator' };
    default:
      return never(refused);
  }
}
