import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { SessionUser } from '../../contract/views.ts';
import { recover, replaceRecoveryCode } from '../../db/keyring/recover.ts';
import { isRecoveryCode } from '../../db/keyring/confirm-recovery-code.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { unlockWithPassword } from '../../db/keyring/unlock.ts';
import { changePassword } from '../../db/keyring/user-slots.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { abandonOffice } from './close-record.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';
import { openRecord } from './open-record.ts';
import type { DeskPlace } from './place.ts';

/** Opens the record with a login name and a password. */
export async function unlockOffice(
  place: DeskPlace,
  input: ParsedOf<'unlock'>,
): Promise<Outcome<Office, Refusal>> {
  const admitted = await unlockWithPassword(place.dataFolder, { ...input, now: place.now() });
  if (!admitted.ok) return refuse(refusalOfKeyring(admitted.refusal));
  return openRecord(place, admitted.value);
}

/** Opens the record with the recovery code and a new password. The code is spent: the answer is the next one. */
export async function recoverOffice(
  place: DeskPlace,
  input: ParsedOf<'recover-access'>,
): Promise<Outcome<{ readonly office: Office; readonly value: ValueOf<'recover-access'> }, Refusal>> {
  const admitted = await recover(place.dataFolder, { ...input, now: place.now() });
  if (!admitted.ok) return refuse(refusalOfKeyring(admitted.refusal));
  const office = await openRecord(place, admitted.value);
  if (!office.ok) return office;
  try {
    const replaced = replaceCode(office.value);
    if (!replaced.ok) await abandonOffice(office.value);
    return replaced.ok ? accept({ office: office.value, value: replaced.value }) : replaced;
  } catch (fault) {
    await abandonOffice(office.value);
    throw fault;
  }
}

function replaceCode(office: Office): Outcome<ValueOf<'recover-access'>, Refusal> {
  const replaced = replaceRecoveryCode(office.unlocked);
  if (!replaced.ok) return refuse(refusalOfKeyring(replaced.refusal));
  const { generation, recoveryCode } = replaced.value;
  inTransaction(office, () => {
    noteKeyringGeneration(office.db, generation);
    const payload = { userId: office.user.id };
    recordEntry(office, { kind: 'recovery-used', payload, caseId: null, role: null, happenedAt: null });
  });
  return accept({ recoveryCode });
}

/** Proves that the code was written down. */
export function confirmRecoveryCode(
  office: Office,
  input: ParsedOf<'confirm-recovery-code'>,
): Outcome<null, Refusal> {
  if (!isRecoveryCode(office.unlocked, input.recoveryCode)) return refuse({ kind: 'recovery-code-wrong' });
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'recovery-confirmed',
      payload: {},
      caseId: null,
      role: null,
      happenedAt: null,
    }),
  );
  return accept(null);
}

export async function changeOwnPassword(
  place: DeskPlace,
  office: Office,
  input: ParsedOf<'change-own-password'>,
): Promise<Outcome<null, Refusal>> {
  const changed = await changePassword(place.dataFolder, {
    ...input,
    userId: office.user.id,
    now: place.now(),
  });
  if (!changed.ok) {
    const refusal = refusalOfKeyring(changed.refusal);
    return refuse(refusal.kind === 'unlock-refused' ? { kind: 'wrong-password' } : refusal);
  }
  inTransaction(office, () => {
    noteKeyringGeneration(office.db, changed.value.generation);
    const payload = { userId: office.user.id };
    recordEntry(office, { kind: 'password-changed', payload, caseId: null, role: null, happenedAt: null });
  });
  return accept(null);
}

export function sessionUser({ user }: Office): SessionUser {
  const { id, name, loginName, roles, gmcNumber } = user;
  return { userId: id, name, loginName, roles, gmcNumber };
}
