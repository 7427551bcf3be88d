import { createHash, generateKeyPairSync } from 'node:crypto';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** This workstation's Ed25519 key, base64url as in a JWK. The private half never leaves the encrypted record. */
export interface SigningKey {
  readonly privateKey: string;
  readonly publicKey: string;
  /** SHA-256 of the 32 bytes of the public key, hex: what people compare. */
  readonly fingerprint: string;
}

/** Null before one was made. */
export function readSigningKey(db: ReadableDb): SigningKey | null {
  const row = statement(
    db,
    'SELECT private_key AS privateKey, public_key AS publicKey, fingerprint FROM signing_key',
  ).get();
  // Our own STRICT columns.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (row as SigningKey | undefined) ?? null;
}

/** Makes the key of this workstation. Runs in the transaction that records its public half. */
export function makeSigningKey(db: WritableDb): SigningKey {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (d === undefined || x === undefined) throw new Error('an Ed25519 key has both halves');
  const fingerprint = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex');
  const key = { privateKey: d, publicKey: x, fingerprint };
  statement(
    db,
    `INSERT INTO signing_key (only_row, private_key, public_key, fingerprint)
     VALUES (1, :privateKey, :publicKey, :fingerprint)`,
  ).run(key);
  return key;
}
