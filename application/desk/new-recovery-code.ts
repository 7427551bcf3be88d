import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import {
  adoptRecoveryCode,
  offerRecoveryCode,
  presentRecoverySlot,
} from '../../db/keyring/adopt-recovery-code.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { EntryKind } from '../../domain/record/payloads.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';

/**
 * Shows a new recovery code, which opens nothing yet. That it was shown, and to whom, is in the log before anybody sees
 * it; the code is not. Rule KEY-1.
 */
export async function makeRecoveryCode(
  office: Office,
  { password }: ParsedOf<'make-recovery-code'>,
): Promise<Outcome<ValueOf<'make-recovery-code'>, Refusal>> {
  const refusal = await confirmOwnPassword(office, password);
  if (refusal !== null) return refuse(refusal);
  const { offered, recoveryCode } = offerRecoveryCode();
  inTransaction(office, () => record(office, 'recovery-code-made', office.user.id, offered.slot));
  office.recovery.offered = offered;
  return accept({ recoveryCode });
}

/** Makes the code that was shown the one that opens, once it has been typed back. Rule KEY-1. */
export function replaceRecoveryCode(
  office: Office,
  input: ParsedOf<'replace-recovery-code'>,
): Outcome<Recorded, Refusal> {
  const { offered } = office.recovery;
  if (offered === null) return refuse({ kind: 'no-recovery-code-made' });
  const adopted = adoptRecoveryCode(office.unlocked, offered, input.recoveryCode);
  if (!adopted.ok) return refuse(refusalOfKeyring(adopted.refusal));
  noteKeyringGeneration(office.db, adopted.value.generation);
  return accept(record(office, 'recovery-replaced', office.user.id, offered.slot));
}

/**
 * Writes down a replacement whose keyring was written and whose entry was not, because the program stopped between the
 * two. Runs in the transaction of an opening.
 */
export function noteRecoveryCodeFound(office: Office): void {
  const settings = readSettings(office.db);
  const slot = settings.get('recoverySlotOffered');
  const offeredTo = settings.get('recoverySlotOfferedTo');
  if (typeof slot !== 'string' || typeof offeredTo !== 'string') return;
  if (presentRecoverySlot(office.unlocked.folder) !== slot) return;
  // As it was written by `recovery-code-made`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  record(office, 'recovery-found-replaced', offeredTo as UserId, slot);
}

type RecoveryKind = Extract<
  EntryKind,
  'recovery-code-made' | 'recovery-replaced' | 'recovery-found-replaced'
>;

function record(office: Office, kind: RecoveryKind, userId: UserId, slot: string): Recorded {
  const payload = { userId, slot };
  return recordEntry(office, { kind, payload, caseId: null, role: 'administrator', happenedAt: null });
}
