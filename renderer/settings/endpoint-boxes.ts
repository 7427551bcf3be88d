import type { Endpoint, TypedKeeping } from '../../contract/for-window.ts';
import type { EndpointRow } from '../../contract/views.ts';

/** The boxes of a FHIR server as they are typed. Empty secrets leave what is kept. */
export type EndpointBoxes = Omit<Endpoint, 'destinationId' | 'pinnedKeys'> & {
  readonly [Name in keyof TypedKeeping]: string;
} & { readonly pinnedKeys: string };

const EMPTY: EndpointBoxes = {
  baseUrl: '',
  operation: 'post-bundle',
  authentication: 'client-secret',
  tokenUrl: '',
  clientId: '',
  scope: '',
  keyId: '',
  algorithm: 'RS512',
  certificatePem: '',
  authoritiesPem: '',
  pinnedKeys: '',
  proxyUrl: '',
  proxyUser: '',
  clientSecret: '',
  privateKeyPem: '',
  proxyPassword: '',
  revocationListPem: '',
};

export function boxesOf(row: EndpointRow | null): EndpointBoxes {
  if (row === null) return EMPTY;
  const { destinationId: _, isKept: _kept, pinnedKeys, ...rest } = row;
  return { ...EMPTY, ...rest, pinnedKeys: pinnedKeys.join('\n') };
}

/** Whether a part of the form applies to how the server knows the office. */
export function hasToken({ authentication }: EndpointBoxes): boolean {
  return authentication === 'client-secret' || authentication === 'private-key-jwt';
}
export function hasPrivateKey({ authentication }: EndpointBoxes): boolean {
  return authentication === 'private-key-jwt' || authentication === 'client-certificate';
}

const where = (applies: boolean, text: string): string => (applies ? text.trim() : '');

/** A secret as it was typed; null for the one that is kept. */
function secretWhere(applies: boolean, text: string): string | null {
  if (!applies) return '';
  return text === '' ? null : text;
}

/** What is asked of the office: what does not apply is left empty, and forgotten where it was kept. */
export function endpointIn(
  boxes: EndpointBoxes,
  destinationId: string,
): { readonly endpoint: Endpoint; readonly kept: TypedKeeping } {
  const token = hasToken(boxes);
  const signs = boxes.authentication === 'private-key-jwt';
  const proxy = boxes.proxyUrl.trim() !== '';
  return {
    endpoint: {
      destinationId,
      baseUrl: boxes.baseUrl.trim(),
      operation: boxes.operation,
      authentication: boxes.authentication,
      tokenUrl: where(token, boxes.tokenUrl),
      clientId: where(token, boxes.clientId),
      scope: where(token, boxes.scope),
      keyId: where(signs, boxes.keyId),
      algorithm: boxes.algorithm,
      certificatePem: where(boxes.authentication === 'client-certificate', boxes.certificatePem),
      authoritiesPem: boxes.authoritiesPem.trim(),
      pinnedKeys: boxes.pinnedKeys.split(/\s+/).filter((key) => key !== ''),
      proxyUrl: boxes.proxyUrl.trim(),
      proxyUser: where(proxy, boxes.proxyUser),
    },
    kept: {
      clientSecret: secretWhere(boxes.authentication === 'client-secret', boxes.clientSecret),
      privateKeyPem: secretWhere(hasPrivateKey(boxes), boxes.privateKeyPem),
      proxyPassword: secretWhere(proxy && boxes.proxyUser.trim() !== '', boxes.proxyPassword),
      revocationListPem: boxes.revocationListPem === '' ? null : boxes.revocationListPem,
    },
  };
}
