import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, type Authority } from './certificates.ts';
import { startFhirServer, type FhirServer } from './fhir-server.ts';
import { aDocument, aMessage, MESSAGE_ID, PATIENT, sealedOf } from './sample-bundles.ts';
import { endpointOf, nobody } from './settings.ts';

let authority: Authority;
let server: FhirServer;

beforeAll(async () => {
  authority = await makeAuthority('Glannau test authority');
  server = await startFhirServer({ identity: await authority.issue('localhost') });
});
afterAll(() => server.close());

const endpoint = (operation: string) =>
  endpointOf({ baseUrl: server.baseUrl, operation, authoritiesPem: authority.certificatePem });

describe('A package handed to a FHIR server', () => {
  it('END-7 is stored whole, and the evidence names where', async () => {
    const delivery = await endpoint('post-bundle').deliver(sealedOf(aDocument()), nobody());
    expect(delivery).toEqual({
      kind: 'acknowledged',
      evidence: expect.stringMatching(/^Stored as Bundle\/.* \(201\)\.$/),
    });
    const again = await endpoint('post-bundle').deliver(sealedOf(aDocument()), nobody());
    expect(again).toMatchObject({
      kind: 'acknowledged',
      evidence: expect.stringContaining('from an earlier attempt'),
    });
    expect(await server.stored('Bundle')).toHaveLength(1);
  });

  it('END-7 is sent byte for byte as it was sealed, and the headers hold no number of a person', async () => {
    const sealed = sealedOf(aDocument());
    await endpoint('post-bundle').deliver(sealed, nobody());
    const last = server.received.at(-1);
    expect(last?.body).toBe(JSON.stringify(aDocument()));
    expect(last?.path).toBe('/fhir/Bundle');
    expect(last?.headers['if-none-exist']).toContain('d0c00001-0000-4000-8000-000000000001');
    expect(last?.headers['x-correlation-id']).toBe(sealed.exportId);
    for (const told of [PATIENT.nhsNumber, PATIENT.family, PATIENT.birthDate])
      expect(JSON.stringify([last?.path, last?.headers])).not.toContain(told);
  });

  it('END-8 is taken apart into a transaction whose resources refer to each other, and are there once', async () => {
    const delivery = await endpoint('transaction').deliver(sealedOf(aDocument()), nobody());
    expect(delivery).toMatchObject({
      kind: 'acknowledged',
      evidence: expect.stringContaining('5 of 5 entries new'),
    });
    const again = await endpoint('transaction').deliver(sealedOf(aDocument()), nobody());
    expect(again).toMatchObject({
      kind: 'acknowledged',
      evidence: expect.stringContaining('0 of 5 entries new'),
    });
    const [patient, ...morePatients] = await server.stored('Patient');
    const [composition, ...moreCompositions] = await server.stored('Composition');
    expect([morePatients, moreCompositions]).toEqual([[], []]);
    expect(composition).toMatchObject({ subject: { reference: `Patient/${String(patient?.id)}` } });
    expect(await server.stored('Provenance')).toHaveLength(1);
    expect(await server.stored('Observation')).toHaveLength(1);
  });

  it('END-8 is stored beside another version of the document, not mistaken for it', async () => {
    const second = aDocument('d0c00001-0000-4000-8000-000000000002', '2026-11-03T09:00:00Z');
    const delivery = await endpoint('transaction').deliver(sealedOf(second), nobody());
    expect(delivery).toMatchObject({
      kind: 'acknowledged',
      evidence: expect.stringContaining('5 of 5 entries new'),
    });
    expect(await server.stored('Composition')).toHaveLength(2);
  });

  it('END-9 is processed as a message, and its answer names it', async () => {
    const delivery = await endpoint('process-message').deliver(sealedOf(aMessage()), nobody());
    expect(delivery).toEqual({
      kind: 'acknowledged',
      evidence: `The server answered “ok” to message ${MESSAGE_ID}.`,
    });
    expect(server.received.at(-1)?.path).toBe('/fhir/$process-message');
  });

  it('END-16 is refused where the server holds another document under its identifier', async () => {
    const other = aDocument('d0c00001-0000-4000-8000-000000000001', '2026-11-04T10:00:00Z');
    expect(await endpoint('post-bundle').deliver(sealedOf(other), nobody())).toEqual({
      kind: 'refused',
      reason:
        'The server holds another document under the identifier of this one, and did not take this one.',
    });
  });

  it('is refused with the server’s reason where the server finds it invalid', async () => {
    const invalid = { ...aDocument('d0c00009-0000-4000-8000-000000000009'), favouriteColour: 'green' };
    expect(await endpoint('post-bundle').deliver(sealedOf(invalid), nobody())).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/^The server refused it \(400\): .*favouriteColour/),
    });
  });
});

describe('A package that is not for this destination', () => {
  it.each([
    ['process-message', aDocument(), 'messages only'],
    ['transaction', aMessage(), 'documents only'],
    ['post-bundle', { resourceType: 'Patient' }, 'no bundle'],
    ['post-bundle', { ...aDocument(), identifier: undefined }, 'no identifier'],
    ['post-bundle', { ...aDocument(), type: 'batch' }, 'not stored whole'],
  ])('END-9 does not leave the office: %s', async (operation, bundle, words) => {
    const before = server.received.length;
    const delivery = await endpoint(operation).deliver(sealedOf(bundle), nobody());
    expect(delivery).toMatchObject({
      kind: 'try-again',
      reason: expect.stringContaining(words),
      mayHaveArrived: false,
      notBeforeSeconds: 3600,
    });
    expect(server.received).toHaveLength(before);
  });

  it('END-9 does not leave without a FHIR file, or with two', async () => {
    const sealed = sealedOf(aDocument());
    const without = { ...sealed, files: sealed.files.filter(({ path }) => !path.endsWith('.fhir.json')) };
    const double = { ...sealed, files: [...sealed.files, ...sealed.files] };
    for (const wrong of [without, double]) {
      expect(await endpoint('post-bundle').deliver(wrong, nobody())).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
      });
    }
  });
});
