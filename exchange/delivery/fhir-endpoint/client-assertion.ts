import { importPKCS8, SignJWT } from 'jose';
import type { EndpointAuthentication } from './endpoint-settings.ts';

type PrivateKeyJwt = Extract<EndpointAuthentication, { kind: 'private-key-jwt' }>;

/** The token service refuses what is good for longer than five minutes. */
const GOOD_FOR_SECONDS = 240;

/** Signs who the office is, for one request to the token service (RFC 7523). */
export async function clientAssertion(
  { clientId, tokenUrl, keyId, privateKeyPem, algorithm }: PrivateKeyJwt,
  nowMs: number,
  id: string,
): Promise<string> {
  const now = Math.floor(nowMs / 1000);
  const key = await importPKCS8(privateKeyPem, algorithm);
  return new SignJWT({
    iss: clientId,
    sub: clientId,
    aud: tokenUrl,
    jti: id,
    iat: now,
    exp: now + GOOD_FOR_SECONDS,
  })
    .setProtectedHeader({ alg: algorithm, kid: keyId, typ: 'JWT' })
    .sign(key);
}
