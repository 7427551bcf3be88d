import { makeSigningKey, readSigningKey, type SigningKey } from '../../db/repositories/signing-key.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';

/** Makes this workstation's key where it has none, and writes its public half into the record. Runs in a transaction. */
export function haveSigningKey(office: Office): void {
  if (readSigningKey(office.db) !== null) return;
  const { fingerprint, publicKey } = makeSigningKey(office.db);
  const payload = { publicKey, fingerprint };
  recordEntry(office, { kind: 'signing-key-made', payload, caseId: null, role: null, happenedAt: null });
}

export function signingKey(office: Pick<Office, 'db'>): SigningKey {
  const key = readSigningKey(office.db);
  invariant(key !== null, 'the record is opened with its key');
  return key;
}
