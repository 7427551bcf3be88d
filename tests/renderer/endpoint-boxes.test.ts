import { describe, expect, it } from 'vitest';
import type { EndpointRow } from '../../contract/views.ts';
import { boxesOf, endpointIn } from '../../renderer/settings/endpoint-boxes.ts';

const ROW: EndpointRow = {
  destinationId: 'd1',
  baseUrl: 'https://fhir.trust.example',
  operation: 'post-bundle',
  authentication: 'client-secret',
  tokenUrl: 'https://id.trust.example/token',
  clientId: 'me-office',
  scope: '',
  keyId: '',
  algorithm: 'RS512',
  certificatePem: '',
  authoritiesPem: '',
  pinnedKeys: ['one=', 'two='],
  proxyUrl: '',
  proxyUser: '',
  isKept: { clientSecret: true, privateKeyPem: false, proxyPassword: false, revocationListPem: false },
};

describe('The boxes of a FHIR server', () => {
  it('give back what was recorded, and leave the secret that is kept', () => {
    const { isKept: _, ...endpoint } = ROW;
    const asked = endpointIn(boxesOf(ROW), 'd1');
    expect(asked.endpoint).toEqual(endpoint);
    expect(asked.kept).toMatchObject({ clientSecret: null, revocationListPem: null });
  });

  it('forget what does not apply any more', () => {
    const asked = endpointIn({ ...boxesOf(ROW), authentication: 'none', proxyUser: 'left over' }, 'd1');
    expect(asked.endpoint).toMatchObject({ tokenUrl: '', clientId: '', proxyUser: '' });
    expect(asked.kept).toMatchObject({ clientSecret: '', privateKeyPem: '', proxyPassword: '' });
  });

  it('take a secret as it was typed, with its spaces', () => {
    const typed = { ...boxesOf(null), clientSecret: ' s3cret ', baseUrl: ' https://a.example ' };
    expect(endpointIn(typed, 'd1').kept.clientSecret).toBe(' s3cret ');
    expect(endpointIn(typed, 'd1').endpoint.baseUrl).toBe('https://a.example');
  });
});
