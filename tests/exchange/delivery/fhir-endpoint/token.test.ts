import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAuthority, type Authority } from './certificates.ts';
import { answering } from './faults.ts';
import { startFhirServer, type FhirServer } from './fhir-server.ts';
import { aDocument, sealedOf } from './sample-bundles.ts';
import { endpointOf, nobody } from './settings.ts';
import { startTokenServer, type TokenRequest, type TokenServer } from './token-server.ts';

const BASIC = `Basic ${Buffer.from('me-office:s3cret%2F%3A').toString('base64')}`;
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let authority: Authority;
let tokens: TokenServer;
let server: FhirServer;

beforeAll(async () => {
  authority = await makeAuthority('Glannau test authority');
});
beforeEach(async () => {
  tokens = await startTokenServer(await authority.issue('localhost'), { isClient });
  server = await startFhirServer({
    identity: await authority.issue('localhost'),
    isLetIn: ({ authorization }) => tokens.isGood(authorization?.replace('Bearer ', '') ?? ''),
  });
  return () => Promise.all([tokens.close(), server.close()]);
});
afterAll(() => Promise.all([tokens.close(), server.close()]));

/** Knows the office by its secret, or by a signature with its key that is meant for this service and still good. */
async function isClient({ authorization, form }: TokenRequest): Promise<boolean> {
  if (form.get('grant_type') !== 'client_credentials') return false;
  const assertion = form.get('client_assertion');
  if (assertion === null) return authorization === BASIC || form.get('client_secret') === 's3cret/:';
  const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, {
    audience: tokens.tokenUrl,
    issuer: 'me-office',
    subject: 'me-office',
    maxTokenAge: 60,
  });
  return (
    protectedHeader.alg === 'RS512' && protectedHeader.kid === 'key-1' && typeof payload.jti === 'string'
  );
}

const bySecret = (more: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'client-secret',
  tokenUrl: tokens.tokenUrl,
  clientId: 'me-office',
  clientSecret: 's3cret/:',
  ...more,
});

const endpoint = (
  authentication: unknown,
  nowMs?: () => number,
  more: Readonly<Record<string, unknown>> = {},
) =>
  endpointOf(
    { baseUrl: server.baseUrl, authoritiesPem: authority.certificatePem, authentication, ...more },
    nowMs,
  );
const send = (adapter: ReturnType<typeof endpoint>) => adapter.deliver(sealedOf(aDocument()), nobody());

describe('The token of the office', () => {
  it.each([
    ['a secret in the header', () => bySecret()],
    ['a secret in the form', () => bySecret({ secretIn: 'body', scope: 'system/Bundle.c' })],
    [
      'a signature',
      () => ({
        kind: 'private-key-jwt',
        tokenUrl: tokens.tokenUrl,
        clientId: 'me-office',
        keyId: 'key-1',
        privateKeyPem,
      }),
    ],
  ])('END-12 is fetched with %s, and opens the server', async (_, authentication) => {
    expect(await send(endpoint(authentication()))).toMatchObject({ kind: 'acknowledged' });
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1']);
  });

  it('END-12 is kept until shortly before its end, and not past a clock that was set back', async () => {
    let now = 1_800_000_000_000;
    const adapter = endpoint(bySecret(), () => now);
    for (const later of [0, 200_000, 50_000]) {
      now = 1_800_000_000_000 + later;
      await send(adapter);
    }
    expect(tokens.requests).toHaveLength(1);
    now = 1_800_000_000_000 + 241_000;
    await send(adapter);
    expect(tokens.requests).toHaveLength(2);
    now = 1_700_000_000_000;
    expect(await send(adapter)).toMatchObject({ kind: 'acknowledged' });
    expect(tokens.requests).toHaveLength(3);
  });

  it('END-12 is fetched afresh once where the server does not take it any more', async () => {
    const adapter = endpoint(bySecret());
    await send(adapter);
    tokens.withdrawAll();
    expect(await send(adapter)).toMatchObject({ kind: 'acknowledged' });
    expect([tokens.requests.length, server.received.length]).toEqual([2, 3]);
    server.faults.push(answering(401), answering(401));
    expect(await send(adapter)).toEqual({
      kind: 'try-again',
      reason: 'The server does not let the office in (401).',
      mayHaveArrived: false,
      notBeforeSeconds: 3600,
    });
    expect([tokens.requests.length, server.received.length]).toEqual([3, 5]);
    expect(await server.stored('Bundle')).toHaveLength(1);
  });

  it('END-12 is not given to an office with a wrong secret, and the document is not sent', async () => {
    expect(await send(endpoint(bySecret({ clientSecret: 'wrong' })))).toEqual({
      kind: 'try-again',
      reason: 'The token service does not let the office in (invalid_client).',
      mayHaveArrived: false,
      notBeforeSeconds: 3600,
    });
    expect(server.received).toEqual([]);
  });

  it.each([
    ['is down', 503, {}, 'cannot answer now (503)'],
    ['gives no token', 200, { token_type: 'Bearer' }, 'no token'],
    [
      'gives one that would break a header',
      200,
      { token_type: 'Bearer', access_token: 'a\r\nx: y' },
      'no token',
    ],
    ['gives one of another type', 200, { token_type: 'mac', access_token: 'abc' }, 'no token'],
    ['says something of its own', 400, { error: 'Llinos' }, '(400)'],
  ])(
    'END-12 is missing where the service %s, and the document is not sent',
    async (_, status, body, words) => {
      tokens.refusal = { status, body };
      expect(await send(endpoint(bySecret()))).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
        reason: expect.stringContaining(words),
      });
      expect(server.received).toEqual([]);
    },
  );

  it('END-12 is not asked of a service that cannot be trusted', async () => {
    const stranger = await makeAuthority('Another authority');
    const false1 = await startTokenServer(await stranger.issue('localhost'), { isClient: () => true });
    try {
      expect(await send(endpoint(bySecret({ tokenUrl: false1.tokenUrl })))).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
        reason: expect.stringMatching(/^The token service: No authority/),
      });
      expect([false1.requests.length, server.received.length]).toEqual([0, 0]);
    } finally {
      await false1.close();
    }
  });

  it('END-4 is asked of a service elsewhere without the key that is pinned for the server', async () => {
    const identity = await authority.issue('localhost');
    const pinned = await startFhirServer({ identity, isLetIn: () => true });
    try {
      const adapter = endpoint(bySecret(), undefined, {
        baseUrl: pinned.baseUrl,
        pinnedKeys: [identity.pin],
      });
      expect(await send(adapter)).toMatchObject({ kind: 'acknowledged' });
    } finally {
      await pinned.close();
    }
  });
});
