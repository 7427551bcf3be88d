import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, type Authority } from './certificates.ts';
import { startFhirServer, type FhirServer } from './fhir-server.ts';
import { startProxy } from './proxy-server.ts';
import { aDocument, NARRATIVE, PATIENT, sealedOf } from './sample-bundles.ts';
import { endpointOf, nobody } from './settings.ts';

let authority: Authority;
let server: FhirServer;

beforeAll(async () => {
  authority = await makeAuthority('Glannau test authority');
  server = await startFhirServer({ identity: await authority.issue('localhost') });
});
afterAll(() => server.close());

const deliver = (proxyUrl: string | null, more: Readonly<Record<string, unknown>> = {}) =>
  endpointOf({
    baseUrl: server.baseUrl,
    authoritiesPem: authority.certificatePem,
    proxyUrl,
    ...more,
  }).deliver(sealedOf(aDocument()), nobody());

describe('The way through a proxy', () => {
  it('END-17 is opened by CONNECT, and the proxy sees nothing of the document', async () => {
    const proxy = await startProxy();
    try {
      expect(await deliver(proxy.url)).toMatchObject({ kind: 'acknowledged' });
      expect(proxy.asked).toEqual([`localhost:${String(server.port)}`]);
      const seen = proxy.seen();
      expect(seen.byteLength).toBeGreaterThan(1000);
      for (const word of [PATIENT.family, PATIENT.nhsNumber, NARRATIVE, 'POST', 'Bundle'])
        expect(seen.includes(word)).toBe(false);
    } finally {
      await proxy.close();
    }
  });

  it('END-17 asks for the name and password where there are any', async () => {
    const proxy = await startProxy('office:s3cret');
    try {
      expect(await deliver(proxy.url)).toMatchObject({ kind: 'acknowledged' });
      const before = server.received.length;
      expect(await deliver(proxy.url.replace('s3cret', 'wrong'))).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
        reason: expect.stringContaining('proxy does not let the office through'),
      });
      expect(server.received).toHaveLength(before);
    } finally {
      await proxy.close();
    }
  });

  it('END-17 does not make a wrong certificate right', async () => {
    const proxy = await startProxy();
    const stranger = await makeAuthority('Another authority');
    try {
      expect(await deliver(proxy.url, { authoritiesPem: stranger.certificatePem })).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
        reason: expect.stringContaining('No authority that the office trusts'),
      });
    } finally {
      await proxy.close();
    }
  });

  it('END-17 ends where the proxy does not reach the server, or is not there', async () => {
    const proxy = await startProxy();
    try {
      expect(await deliver(proxy.url, { baseUrl: 'https://localhost:9/fhir' })).toMatchObject({
        kind: 'try-again',
        mayHaveArrived: false,
        reason: 'The proxy opened no way to the server (502).',
      });
    } finally {
      await proxy.close();
    }
    expect(await deliver(proxy.url)).toMatchObject({ kind: 'try-again', mayHaveArrived: false });
  });

  it('END-17 is not taken because the system’s settings name a proxy', async () => {
    const proxy = await startProxy();
    const names = ['HTTPS_PROXY', 'https_proxy', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : proxy.url;
    try {
      expect(await deliver(null)).toMatchObject({ kind: 'acknowledged' });
      expect(proxy.asked).toEqual([]);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await proxy.close();
    }
  });
});
