import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../contract/methods.ts';
import { aDestination, anIssuedReferral, outboxRow, queued } from '../../builders/delivery.ts';
import { aReviewedConcern } from '../../builders/documents.ts';
import { aKey, anOffice, newestEntries, type TestOffice } from '../../builders/office.ts';
import { makeAuthority, type Authority } from '../../exchange/delivery/fhir-endpoint/certificates.ts';
import { brokenAfterDoing, half } from '../../exchange/delivery/fhir-endpoint/faults.ts';
import { startFhirServer, type FhirServer } from '../../exchange/delivery/fhir-endpoint/fhir-server.ts';
import { startTokenServer, type TokenServer } from '../../exchange/delivery/fhir-endpoint/token-server.ts';

type Input = InputOf<'record-endpoint'>;

let office: TestOffice;
let authority: Authority;
let server: FhirServer;
let tokens: TokenServer;

beforeAll(async () => {
  office = await anOffice();
  authority = await makeAuthority('Glannau test authority');
  tokens = await startTokenServer(await authority.issue('localhost'), {
    isClient: ({ authorization }) =>
      authorization === `Basic ${Buffer.from('me-office:s3cret').toString('base64')}`,
  });
  server = await startFhirServer({
    identity: await authority.issue('localhost'),
    isLetIn: ({ authorization }) => tokens.isGood(authorization?.replace('Bearer ', '') ?? ''),
  });
});
beforeEach(() => office.as('ada'));
afterAll(() => Promise.all([server.close(), tokens.close()]));

const NOTHING_TYPED: Input['kept'] = {
  clientSecret: null,
  privateKeyPem: null,
  proxyPassword: null,
  revocationListPem: null,
};

const endpointOf = (destinationId: string, changes: Partial<Input['endpoint']> = {}): Input['endpoint'] => ({
  destinationId,
  baseUrl: server.baseUrl,
  operation: 'post-bundle',
  authentication: 'client-secret',
  tokenUrl: tokens.tokenUrl,
  clientId: 'me-office',
  scope: '',
  keyId: '',
  algorithm: 'RS512',
  certificatePem: '',
  authoritiesPem: authority.certificatePem,
  pinnedKeys: [],
  proxyUrl: '',
  proxyUser: '',
  ...changes,
});

const aServer = (recipientKind: 'coroner-area' | 'governance-team' = 'coroner-area') =>
  aDestination(office, { way: 'fhir-endpoint', folder: '', code: 'fhir-aberffug', recipientKind });

describe('the FHIR server of a destination', () => {
  it('END-18 is set up without its secret standing in an entry or being told again', async () => {
    const { destinationId } = await aServer();
    const endpoint = endpointOf(destinationId);
    await office.done('record-endpoint', {
      key: aKey(),
      endpoint,
      kept: { ...NOTHING_TYPED, clientSecret: 's3cret' },
    });
    const [entry] = newestEntries(office, 1);
    expect(entry).toMatchObject({ kind: 'endpoint-recorded', payload: endpoint });
    const [row] = (await office.done('list-endpoints', {})).filter(
      (one) => one.destinationId === destinationId,
    );
    expect(row).toEqual({
      ...endpoint,
      isKept: { clientSecret: true, privateKeyPem: false, proxyPassword: false, revocationListPem: false },
    });
    expect(JSON.stringify([entry, row])).not.toContain('s3cret');
  });

  it('END-18 keeps its secret while the address stays, and asks for it again where it is another', async () => {
    const { destinationId } = await aServer();
    const record = (changes: Partial<Input['endpoint']>, clientSecret: string | null): Input => ({
      key: aKey(),
      endpoint: endpointOf(destinationId, changes),
      kept: { ...NOTHING_TYPED, clientSecret },
    });
    const missing = {
      kind: 'endpoint-impossible',
      faults: [{ field: 'clientSecret', reason: 'is empty' }],
    };
    expect(await office.refused('record-endpoint', record({}, null))).toEqual(missing);
    await office.done('record-endpoint', record({}, 's3cret'));
    await office.done('record-endpoint', record({ scope: 'system/Bundle.c' }, null));
    for (const changes of [
      { baseUrl: 'https://elsewhere.example/fhir' },
      { tokenUrl: 'https://elsewhere.example/token' },
      { proxyUrl: 'http://elsewhere.example:8080' },
    ])
      expect(await office.refused('record-endpoint', record(changes, null))).toEqual(missing);
  });

  it('END-1 is refused by the names of its boxes where it will not do', async () => {
    const { destinationId } = await aServer();
    const endpoint = endpointOf(destinationId, {
      baseUrl: 'http://fhir.trust.example',
      authentication: 'none',
      pinnedKeys: ['abc'],
      proxyUrl: 'proxy',
    });
    const refusal = await office.refused('record-endpoint', { key: aKey(), endpoint, kept: NOTHING_TYPED });
    expect(refusal).toMatchObject({
      kind: 'endpoint-impossible',
      faults: [{ field: 'baseUrl' }, { field: 'pinnedKeys' }, { field: 'proxyUrl' }],
    });
    const folder = await aDestination(office);
    const other = endpointOf(folder.destinationId, { authentication: 'none' });
    expect(
      await office.refused('record-endpoint', { key: aKey(), endpoint: other, kept: NOTHING_TYPED }),
    ).toEqual({
      kind: 'destination-not-found',
    });
  });

  it('END-9 gets nothing while it is not set up, and the reason stands in the outbox', async () => {
    const to = await aServer();
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'queued',
      way: { hindrance: expect.stringContaining('is not set up') },
    });
    expect(server.received).toEqual([]);
    expect(office.faults).toEqual([]);
  });
});

describe('a document that goes to a FHIR server', () => {
  const setUp = async (operation: Input['endpoint']['operation']) => {
    const to = await aServer(operation === 'process-message' ? 'governance-team' : 'coroner-area');
    const endpoint = endpointOf(to.destinationId, { operation });
    await office.done('record-endpoint', {
      key: aKey(),
      endpoint,
      kept: { ...NOTHING_TYPED, clientSecret: 's3cret' },
    });
    return to;
  };

  it('END-7 is issued, sealed, sent and acknowledged, and the server holds it once', async () => {
    const to = await setUp('post-bundle');
    const documentId = await anIssuedReferral(office);
    server.faults.push(brokenAfterDoing);
    await queued(office, documentId, to);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'queued',
      way: { attempts: 1, hindrance: expect.stringContaining('broke before the server answered') },
    });
    office.clock.nowMs += 3_600_000;
    await office.desk.deliver();
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'acknowledged',
      way: { mayBeRepeat: true, answer: expect.stringContaining('from an earlier attempt') },
    });
    expect(newestEntries(office, 2).map(({ kind }) => kind)).toEqual([
      'document-handed-over',
      'document-acknowledged',
    ]);
    expect(await server.stored('Bundle')).toHaveLength(1);
    expect(office.faults).toEqual([]);
  });

  it('END-8 is taken apart by a server that validates, and each resource is there once', async () => {
    const to = await setUp('transaction');
    const documentId = await anIssuedReferral(office);
    server.faults.push(half);
    await queued(office, documentId, to);
    expect((await outboxRow(office, documentId)).state).toBe('queued');
    office.clock.nowMs += 3_600_000;
    await office.desk.deliver();
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'acknowledged',
      way: { answer: expect.stringContaining('from an earlier attempt') },
    });
    const [composition, ...more] = await server.stored('Composition');
    expect(more).toEqual([]);
    const references = [...JSON.stringify(composition).matchAll(/"reference":"([^"]+)"/g)].map(
      ([, target]) => target ?? '',
    );
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) expect(reference).toMatch(/^[A-Z][A-Za-z]+\/[0-9a-f-]{36}$/);
    expect(await server.stored('Provenance')).toHaveLength(1);
  });

  it('END-9 is passed on as a message where the server takes messages, and answered as one', async () => {
    const to = await setUp('process-message');
    const { documentId } = await office.done('issue-notification', {
      key: aKey(),
      ...(await aReviewedConcern(office)),
    });
    await queued(office, documentId, to);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'acknowledged',
      way: { answer: expect.stringContaining('answered “ok” to message') },
    });
  });
});
