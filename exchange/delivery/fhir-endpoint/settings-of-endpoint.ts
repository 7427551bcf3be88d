import type { Endpoint, EndpointKeeping } from '../../../domain/delivery/endpoint.ts';
import { type ParsedSettings, parseEndpointSettings } from './endpoint-settings.ts';

/** Below the longest time that one attempt of the queue may take. */
const WHOLE_SECONDS = 50;

/** What was recorded and is kept of an endpoint, read as its settings. Faults name the fields of an `Endpoint`. */
export function settingsOfEndpoint(endpoint: Endpoint, kept: EndpointKeeping): ParsedSettings {
  const parsed = parseEndpointSettings({
    baseUrl: endpoint.baseUrl,
    operation: endpoint.operation,
    authentication: authenticationOf(endpoint, kept),
    authoritiesPem: orNull(endpoint.authoritiesPem),
    revocationListPem: orNull(kept.revocationListPem),
    pinnedKeys: endpoint.pinnedKeys,
    proxyUrl: proxyOf(endpoint, kept),
    wholeSeconds: WHOLE_SECONDS,
  });
  if (parsed.kind === 'not-usable') {
    const faults = parsed.faults.map(({ field, reason }) => ({
      field: field.replace('authentication.', '').replace(/\.\d+$/, ''),
      reason,
    }));
    return { kind: 'not-usable', faults };
  }
  if (/@/.test(endpoint.proxyUrl)) {
    const reason = 'holds a name or password: they have boxes of their own';
    return { kind: 'not-usable', faults: [{ field: 'proxyUrl', reason }] };
  }
  return parsed;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

function authenticationOf(endpoint: Endpoint, kept: EndpointKeeping): Readonly<Record<string, unknown>> {
  const { algorithm, authentication: kind, certificatePem, clientId, keyId, tokenUrl } = endpoint;
  const { clientSecret, privateKeyPem } = kept;
  const scope = orNull(endpoint.scope);
  switch (kind) {
    case 'none':
      return { kind };
    case 'client-secret':
      return { kind, tokenUrl, clientId, clientSecret, scope };
    case 'private-key-jwt':
      return { kind, tokenUrl, clientId, keyId, privateKeyPem, algorithm, scope };
    case 'client-certificate':
      return { kind, certificatePem, privateKeyPem };
  }
}

function proxyOf({ proxyUrl, proxyUser }: Endpoint, { proxyPassword }: EndpointKeeping): string | null {
  const url = URL.parse(proxyUrl);
  if (url === null || proxyUser === '') return orNull(proxyUrl);
  url.username = encodeURIComponent(proxyUser);
  url.password = encodeURIComponent(proxyPassword);
  return url.href;
}
