import { FlattenedSign, flattenedVerify, importJWK } from 'jose';
import { canonicalBytes } from './canonical-json.ts';
import { sha256Hex } from './fingerprint.ts';

/** A workstation's Ed25519 key, each half base64url as in a JWK. */
export interface SealingKey {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** What a seal may be made with; a header that asks for anything else is not believed. */
const ALGORITHMS = ['EdDSA'];
const KEY_BYTES = 32;

/** SHA-256 of the 32 bytes of a public key, hex; null where the text is no such key. */
export function fingerprintOfKey(publicKey: string): string | null {
  const bytes = Buffer.from(publicKey, 'base64url');
  const isWhole = bytes.byteLength === KEY_BYTES && bytes.toString('base64url') === publicKey;
  return isWhole ? sha256Hex(bytes) : null;
}

/**
 * Seals a manifest: a JWS (RFC 7515, flattened) whose payload is the file beside it, byte for byte (RFC 7797). The
 * public key stands in it, so that a recipient can keep the first one and compare every later one.
 *
 * The same manifest and key give the same bytes.
 */
export async function signManifest(manifest: Uint8Array, key: SealingKey): Promise<Uint8Array> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.publicKey };
  const kid = fingerprintOfKey(key.publicKey);
  if (kid === null) throw new Error('the public half of the key is no Ed25519 key');
  const { protected: header, signature } = await new FlattenedSign(manifest)
    .setProtectedHeader({ alg: 'EdDSA', b64: false, crit: ['b64'], jwk, kid })
    .sign(await importJWK({ ...jwk, d: key.privateKey }, 'EdDSA'));
  return canonicalBytes({ protected: header, signature });
}

export type SealReading =
  /** By the key with this fingerprint. Whose key that is the seal cannot say. */
  | { readonly kind: 'sealed'; readonly fingerprint: string }
  /** Not a seal at all, or made in a way that is not allowed. */
  | { readonly kind: 'not-a-seal' }
  /** Not made with the key that it names, or not for these bytes. */
  | { readonly kind: 'broken' };

/** Reads the seal of a manifest and checks it with the key that stands in it. */
export async function readSeal(manifest: Uint8Array, seal: Uint8Array): Promise<SealReading> {
  const parts = partsOf(seal);
  const publicKey = parts === null ? null : keyOf(parts.protected);
  const fingerprint = publicKey === null ? null : fingerprintOfKey(publicKey);
  if (parts === null || publicKey === null || fingerprint === null) return { kind: 'not-a-seal' };
  try {
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'EdDSA');
    await flattenedVerify({ ...parts, payload: manifest }, key, {
      algorithms: ALGORITHMS,
      crit: { b64: true },
    });
    return { kind: 'sealed', fingerprint };
  } catch {
    return { kind: 'broken' };
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(bytes: Uint8Array): Fields | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** Exactly a protected header and a signature: a seal of ours has nothing that is not signed. */
function partsOf(seal: Uint8Array): { readonly protected: string; readonly signature: string } | null {
  const value = parsed(seal);
  if (value === null || Object.keys(value).toSorted().join() !== 'protected,signature') return null;
  const { protected: header, signature } = value;
  if (typeof header !== 'string' || typeof signature !== 'string') return null;
  const parts = { protected: header, signature };
  // One seal has one form: other bytes that mean the same were not written by us.
  const isAsWritten = Buffer.from(canonicalBytes(parts)).equals(seal) && isBase64Url(signature);
  return isAsWritten ? parts : null;
}

function isBase64Url(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text;
}

/** The key that a header names; null where the header asks for another algorithm, or says what ours never says. */
function keyOf(header: string): string | null {
  const value = parsed(Buffer.from(header, 'base64url'));
  if (value === null || Object.keys(value).toSorted().join() !== 'alg,b64,crit,jwk,kid') return null;
  const { alg, b64, crit, jwk, kid } = value;
  if (alg !== 'EdDSA' || b64 !== false || JSON.stringify(crit) !== '["b64"]' || !isFields(jwk)) return null;
  const { kty, crv, x } = jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || Object.keys(jwk).length !== 3)
    return null;
  return fingerprintOfKey(x) === kid ? x : null;
}
