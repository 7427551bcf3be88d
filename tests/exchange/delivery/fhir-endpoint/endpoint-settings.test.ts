import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseEndpointSettings } from '../../../../exchange/delivery/fhir-endpoint/endpoint-settings.ts';
import { makeAuthority, type Authority, type Identity } from './certificates.ts';

const MINIMAL = {
  baseUrl: 'https://fhir.trust.example/r4/',
  operation: 'transaction',
  authentication: { kind: 'none' },
};

const faultsOf = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
  const parsed = parseEndpointSettings({ ...MINIMAL, ...changes });
  return parsed.kind === 'settings' ? [] : parsed.faults.map(({ field, reason }) => `${field} ${reason}`);
};

let authority: Authority;
let own: Identity;
let another: Identity;

beforeAll(async () => {
  authority = await makeAuthority('Glannau test authority');
  own = await authority.issue('Glan-yr-Afon', { client: true });
  another = await authority.issue('Glan-yr-Afon', { client: true });
});

describe('The configuration of a FHIR endpoint', () => {
  it('END-1 needs an address, an operation and how the office is let in; the rest has values that hold', () => {
    expect(parseEndpointSettings(MINIMAL)).toEqual({
      kind: 'settings',
      settings: {
        baseUrl: 'https://fhir.trust.example/r4',
        operation: 'transaction',
        authentication: { kind: 'none' },
        authoritiesPem: null,
        revocationListPem: null,
        pinnedKeys: [],
        proxyUrl: null,
        connectSeconds: 15,
        wholeSeconds: 60,
        largestAnswerBytes: 4_194_304,
      },
    });
  });

  const secret = {
    kind: 'client-secret',
    tokenUrl: 'https://id.example/token',
    clientId: 'me',
    clientSecret: 's',
  };
  it.each([
    [{ baseUrl: 'http://fhir.trust.example/r4' }, 'baseUrl does not begin with https://'],
    [{ baseUrl: 'http://localhost/r4' }, 'baseUrl does not begin with https://'],
    [{ baseUrl: 'https://me:secret@fhir.trust.example' }, 'baseUrl is not a web address'],
    [{ baseUrl: 'https://fhir.trust.example/r4?key=1' }, 'baseUrl is not a web address'],
    [{ baseUrl: 'fhir.trust.example' }, 'baseUrl is not a web address'],
    [{ baseUrl: undefined }, 'baseUrl is missing'],
    [{ operation: 'batch' }, 'operation is none of the choices'],
    [{ authentication: { kind: 'password' } }, 'authentication.kind is none of the choices'],
    [{ authentication: { ...secret, clientSecret: '' } }, 'authentication.clientSecret is empty'],
    [
      { authentication: { ...secret, tokenUrl: 'http://id.example/token' } },
      'authentication.tokenUrl does not begin',
    ],
    [{ authoritiesPem: 'not a certificate' }, 'authoritiesPem holds no readable certificate'],
    [{ revocationListPem: 'not a list' }, 'revocationListPem holds no readable list'],
    [{ pinnedKeys: ['abc'] }, 'pinnedKeys.0 is not a SHA-256 in base64'],
    [{ proxyUrl: 'https://proxy.example:8080' }, 'proxyUrl is not the address of a proxy'],
    [{ wholeSeconds: 0 }, 'wholeSeconds is too small'],
    [{ largestAnswerBytes: 10 ** 12 }, 'largestAnswerBytes is too large'],
    [{ trustEverybody: true }, 'trustEverybody is not known here'],
  ])('END-1 is refused by the name of the field: %j', (changes, words) => {
    expect(faultsOf(changes)).toEqual([expect.stringContaining(words)]);
  });

  it('END-1 takes plain http only for this computer, and only where a test asks for it', () => {
    const parse = (baseUrl: string) =>
      parseEndpointSettings({ ...MINIMAL, baseUrl }, { plainLoopback: true }).kind;
    expect(['http://localhost:8103', 'http://127.0.0.1:8103/fhir', 'http://[::1]:8103'].map(parse)).toEqual(
      Array.from({ length: 3 }, () => 'settings'),
    );
    expect(parse('http://fhir.trust.example')).toBe('not-usable');
    expect(parse('http://localhost.trust.example')).toBe('not-usable');
  });

  it('END-1 finds a private key that does not belong to the certificate', () => {
    const pair = (certificatePem: string, privateKeyPem: string) =>
      faultsOf({ authentication: { kind: 'client-certificate', certificatePem, privateKeyPem } });
    expect(pair(own.certificatePem, own.privateKeyPem)).toEqual([]);
    expect(pair(own.certificatePem, another.privateKeyPem)).toEqual([
      'authentication.privateKeyPem does not belong to the certificate',
    ]);
    expect(pair(own.certificatePem, 'nonsense')).toEqual([
      'authentication.privateKeyPem is not a readable private key',
    ]);
    expect(pair('nonsense', own.privateKeyPem)).toEqual([
      'authentication.certificatePem holds no readable certificate',
    ]);
  });

  it('END-1 finds a signing key of another kind than the algorithm, and one that is too short', () => {
    const pem = (key: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
      key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const rsa = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    const short = pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey);
    const edwards = pem(generateKeyPairSync('ed25519').privateKey);
    const signing = (privateKeyPem: string, algorithm: string) =>
      faultsOf({
        authentication: {
          kind: 'private-key-jwt',
          tokenUrl: 'https://id.example/token',
          clientId: 'me',
          keyId: 'key-1',
          privateKeyPem,
          algorithm,
        },
      });
    expect([signing(rsa, 'RS512'), signing(own.privateKeyPem, 'ES256'), signing(edwards, 'EdDSA')]).toEqual([
      [],
      [],
      [],
    ]);
    for (const [key, algorithm] of [
      [short, 'RS512'],
      [rsa, 'ES384'],
      [own.privateKeyPem, 'ES384'],
      [edwards, 'RS512'],
    ] as const)
      expect(signing(key, algorithm)).toEqual([
        'authentication.privateKeyPem is of another kind than the algorithm',
      ]);
    expect(signing(rsa, 'HS256')).toEqual(['authentication.algorithm is none of the choices']);
  });

  it('END-1 repeats nothing of a secret in what it says', () => {
    const faults = faultsOf({
      baseUrl: 'https://me:hunter2@fhir.example',
      authentication: { ...secret, clientSecret: 'x'.repeat(3000), tokenUrl: 'https://id.example/?hunter2' },
    });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toMatch(/hunter2|xxx/);
  });

  it('END-3 takes the lists of several authorities', async () => {
    const lists = await Promise.all(
      [authority, await makeAuthority('Another')].map((one) => one.revocationList([])),
    );
    expect(faultsOf({ revocationListPem: lists.join('\n') })).toEqual([]);
  });
});
