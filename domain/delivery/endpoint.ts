/**
 * How a document is given to a FHIR server. `process-message`: a message to `$process-message`. `transaction`: a document
 * taken apart into one transaction. `post-bundle`: the bundle stored as it is.
 */
export const ENDPOINT_OPERATIONS = ['process-message', 'transaction', 'post-bundle'] as const;
export type EndpointOperation = (typeof ENDPOINT_OPERATIONS)[number];

/** How a FHIR server knows the office. */
export const ENDPOINT_AUTHENTICATIONS = [
  'none',
  'client-secret',
  'private-key-jwt',
  'client-certificate',
] as const;
export type EndpointAuthentication = (typeof ENDPOINT_AUTHENTICATIONS)[number];

/** Algorithms of a signed assertion. Shared secrets are not among them: only the office may be able to sign. */
export const ASSERTION_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
] as const;
export type AssertionAlgorithm = (typeof ASSERTION_ALGORITHMS)[number];

/** The FHIR server of a destination, as anybody may read it. What does not apply is empty. */
export interface Endpoint {
  readonly destinationId: string;
  readonly baseUrl: string;
  readonly operation: EndpointOperation;
  readonly authentication: EndpointAuthentication;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope: string;
  /** The name under which the token service knows the office's key. */
  readonly keyId: string;
  readonly algorithm: AssertionAlgorithm;
  /** The office's own certificate with its chain, PEM. */
  readonly certificatePem: string;
  /** The only authorities that are believed, PEM; empty for those that come with the program. */
  readonly authoritiesPem: string;
  /** SHA-256 of public keys one of which the server must have, base64. */
  readonly pinnedKeys: readonly string[];
  readonly proxyUrl: string;
  readonly proxyUser: string;
}

/**
 * What belongs to an endpoint and stands in no entry, because entries stay for ever: secrets, and a list that is replaced
 * every week. It is kept in the encrypted record beside them, and is never shown again. Empty where there is none.
 */
export interface EndpointKeeping {
  readonly clientSecret: string;
  readonly privateKeyPem: string;
  readonly proxyPassword: string;
  readonly revocationListPem: string;
}

export const NOTHING_KEPT: EndpointKeeping = {
  clientSecret: '',
  privateKeyPem: '',
  proxyPassword: '',
  revocationListPem: '',
};

/** What was typed: null leaves what is kept as it is, empty forgets it. */
export type TypedKeeping = { readonly [Name in keyof EndpointKeeping]: string | null };

/**
 * What is kept for an endpoint once it is recorded anew. A secret was meant for one address: where that is another now, it
 * has to be typed again, so that nobody who may change the address can have the secret sent to themselves.
 *
 * Rule: END-18.
 */
export function keepingFor(
  endpoint: Endpoint,
  before: { readonly endpoint: Endpoint; readonly kept: EndpointKeeping } | null,
  typed: TypedKeeping,
): EndpointKeeping {
  const old = before?.kept ?? NOTHING_KEPT;
  const isSame = (...names: readonly (keyof Endpoint)[]): boolean =>
    names.every((name) => before?.endpoint[name] === endpoint[name]);
  const isSameServer = isSame('baseUrl', 'tokenUrl', 'proxyUrl', 'authoritiesPem');
  return {
    clientSecret: typed.clientSecret ?? (isSameServer ? old.clientSecret : ''),
    privateKeyPem: typed.privateKeyPem ?? (isSameServer ? old.privateKeyPem : ''),
    proxyPassword: typed.proxyPassword ?? (isSame('proxyUrl', 'proxyUser') ? old.proxyPassword : ''),
    revocationListPem: typed.revocationListPem ?? old.revocationListPem,
  };
}

/** Something of an endpoint that will not do. */
export interface EndpointFault {
  readonly field: string;
  /** The rest of a sentence that begins with the field. Holds nothing of what was typed. */
  readonly reason: string;
}
