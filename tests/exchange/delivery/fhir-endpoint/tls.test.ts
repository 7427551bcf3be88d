import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, makeSelfSigned, type Authority, type Identity } from './certificates.ts';
import { startFhirServer, type FhirServer, type FhirServerOptions } from './fhir-server.ts';
import { aDocument, sealedOf } from './sample-bundles.ts';
import { endpointOf, nobody } from './settings.ts';

let authority: Authority;
let stranger: Authority;
let good: Identity;
const running: FhirServer[] = [];

beforeAll(async () => {
  authority = await makeAuthority('Glannau test authority');
  stranger = await makeAuthority('Another authority');
  good = await authority.issue('localhost');
});
afterAll(() => Promise.all(running.map((server) => server.close())));

async function serverWith(options: FhirServerOptions): Promise<FhirServer> {
  const server = await startFhirServer(options);
  running.push(server);
  return server;
}

const deliver = (server: { readonly baseUrl: string }, typed: Readonly<Record<string, unknown>> = {}) =>
  endpointOf({ baseUrl: server.baseUrl, authoritiesPem: authority.certificatePem, ...typed }).deliver(
    sealedOf(aDocument()),
    nobody(),
  );

const nothingSent = (words: string) => ({
  kind: 'try-again',
  mayHaveArrived: false,
  notBeforeSeconds: null,
  reason: expect.stringContaining(words),
});

describe('The certificate of a server', () => {
  it('END-2 is believed where the office’s authority signed it for this name', async () => {
    expect(await deliver(await serverWith({ identity: good }))).toMatchObject({ kind: 'acknowledged' });
  });

  it.each([
    [
      'is of an authority that nobody named',
      () => stranger.issue('localhost'),
      'No authority that the office trusts',
    ],
    ['is signed by itself', () => makeSelfSigned('localhost'), 'No authority that the office trusts'],
    ['is for another name', () => authority.issue('fhir.elsewhere.example'), 'is for another name'],
    ['has expired', () => authority.issue('localhost', { days: [-3, -1] }), 'has expired'],
    ['is not valid yet', () => authority.issue('localhost', { days: [1, 2] }), 'is not valid yet'],
    ['is one of a client', () => authority.issue('localhost', { client: true }), 'Nothing was sent'],
  ])('END-2 is not believed where it %s, and nothing is sent', async (_, make, words) => {
    const server = await serverWith({ identity: await make() });
    expect(await deliver(server)).toEqual(nothingSent(words));
    expect(server.received).toEqual([]);
  });

  it('END-2 is not believed without the authority of the trust, whatever an environment variable says', async () => {
    const server = await serverWith({ identity: good });
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await deliver(server, { authoritiesPem: null })).toEqual(nothingSent('No authority'));
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
    expect(server.received).toEqual([]);
  });

  it('END-3 is not believed once it is revoked', async () => {
    const revoked = await authority.issue('localhost');
    const server = await serverWith({ identity: revoked });
    const revocationListPem = await authority.revocationList([revoked]);
    expect(await deliver(server, { revocationListPem })).toEqual(nothingSent('has been revoked'));
    expect(server.received).toEqual([]);
    expect(await deliver(await serverWith({ identity: good }), { revocationListPem })).toMatchObject({
      kind: 'acknowledged',
    });
  });

  it.each([
    ['is out of date', () => authority.revocationList([], -1)],
    ['is of another authority', () => stranger.revocationList([])],
  ])('END-3 is not believed where the list of revoked certificates %s', async (_, list) => {
    const server = await serverWith({ identity: good });
    expect(await deliver(server, { revocationListPem: await list() })).toEqual(
      nothingSent('out of date or does not belong'),
    );
    expect(server.received).toEqual([]);
  });

  it('END-4 needs the pinned key besides: a valid certificate with another key is not enough, nor the key alone', async () => {
    const server = await serverWith({ identity: good });
    const other = await authority.issue('localhost');
    expect(await deliver(server, { pinnedKeys: [other.pin, good.pin] })).toMatchObject({
      kind: 'acknowledged',
    });
    expect(await deliver(server, { pinnedKeys: [other.pin] })).toEqual(
      nothingSent('another key than the ones pinned'),
    );
    const expired = await authority.issue('localhost', { days: [-3, -1] });
    const late = await serverWith({ identity: expired });
    expect(await deliver(late, { pinnedKeys: [expired.pin] })).toEqual(nothingSent('has expired'));
    expect([server.received.length, late.received.length]).toEqual([1, 0]);
  });
});

describe('The certificate of the office', () => {
  const mutual = () => serverWith({ identity: good, clientAuthorityPem: authority.certificatePem });

  it('END-4 lets it in where the server’s authority signed it', async () => {
    const own = await authority.issue('Glan-yr-Afon', { client: true });
    const server = await mutual();
    const authentication = {
      kind: 'client-certificate',
      certificatePem: own.certificatePem,
      privateKeyPem: own.privateKeyPem,
    };
    expect(await deliver(server, { authentication })).toMatchObject({ kind: 'acknowledged' });
    expect(await server.stored('Bundle')).toHaveLength(1);
  });

  it.each([
    ['of another authority', () => stranger.issue('Glan-yr-Afon', { client: true })],
    ['that has expired', () => authority.issue('Glan-yr-Afon', { client: true, days: [-3, -1] })],
    ['that was not shown', () => null],
  ])('END-4 does not let it in with one %s, and the server keeps nothing', async (_, make) => {
    const own = await make();
    const server = await mutual();
    const authentication =
      own === null
        ? { kind: 'none' }
        : {
            kind: 'client-certificate',
            certificatePem: own.certificatePem,
            privateKeyPem: own.privateKeyPem,
          };
    const delivery = await deliver(server, { authentication });
    // With TLS 1.3 the refusal comes after the connection stands, and may be overtaken by its end.
    expect([
      'false The server does not take the office’s certificate.',
      'true The connection broke before the server answered.',
    ]).toContain(
      'mayHaveArrived' in delivery ? `${String(delivery.mayHaveArrived)} ${delivery.reason}` : delivery,
    );
    expect([server.received.length, (await server.stored('Bundle')).length]).toEqual([0, 0]);
  });
});

describe('Something that is no TLS', () => {
  async function listening(greet: (socket: Socket) => void) {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      greet(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const close = (): void => {
      for (const socket of sockets) socket.destroy();
      server.close();
    };
    return { baseUrl: `https://localhost:${String(port)}/fhir`, close };
  }

  it.each([
    [
      'speaks plain HTTP',
      (socket: Socket) => void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
      'could not be made',
    ],
    ['hangs up', (socket: Socket) => void socket.destroy(), 'could not be made'],
    ['says nothing', () => {}, 'was not made in time'],
  ])('END-5 where it %s, nothing is sent', async (_, greet, words) => {
    const server = await listening(greet);
    try {
      expect(await deliver(server, { connectSeconds: 0.3 })).toEqual(nothingSent(words));
    } finally {
      server.close();
    }
  });
});
