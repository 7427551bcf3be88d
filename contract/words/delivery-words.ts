import type {
  DeliveryWay,
  DestinationFault,
  Endpoint,
  EndpointAuthentication,
  EndpointOperation,
  RecipientKind,
  TypedKeeping,
} from '../for-window.ts';
import type { OutboxWay } from '../views.ts';

export const RECIPIENT_KIND_WORDS = {
  'coroner-area': 'Coroner’s office',
  'governance-team': 'Clinical governance team',
  'register-office': 'Register office',
  'appointing-body': 'Appointing body',
} as const satisfies Record<RecipientKind, string>;

export const DELIVERY_WAY_WORDS = {
  folder: 'A folder that the recipient reads',
  email: 'An e-mail in your own mail program',
  'by-hand': 'The recipient’s portal, or by hand',
  'fhir-endpoint': 'The recipient’s FHIR server',
} as const satisfies Record<DeliveryWay, string>;

export const ENDPOINT_OPERATION_WORDS = {
  'process-message': 'A message, to $process-message',
  transaction: 'A document, taken apart into one transaction',
  'post-bundle': 'A document or message, stored whole',
} as const satisfies Record<EndpointOperation, string>;

export const ENDPOINT_AUTHENTICATION_WORDS = {
  none: 'The server asks for nothing',
  'client-secret': 'A token, for a name and a secret',
  'private-key-jwt': 'A token, for a signature with the office’s key',
  'client-certificate': 'The office’s own certificate',
} as const satisfies Record<EndpointAuthentication, string>;

/** The boxes of an endpoint. */
export const ENDPOINT_FIELD_WORDS = {
  baseUrl: 'Address of the server',
  operation: 'How it takes documents',
  authentication: 'How it knows the office',
  tokenUrl: 'Address of the token service',
  clientId: 'Name of the office there',
  scope: 'Scope',
  keyId: 'Name of the key there',
  algorithm: 'Algorithm',
  certificatePem: 'The office’s certificate',
  authoritiesPem: 'Authorities that are believed',
  pinnedKeys: 'Pinned keys',
  proxyUrl: 'Proxy',
  proxyUser: 'Name at the proxy',
  clientSecret: 'Secret',
  privateKeyPem: 'The office’s private key',
  proxyPassword: 'Password at the proxy',
  revocationListPem: 'Revoked certificates',
} as const satisfies Record<Exclude<keyof Endpoint, 'destinationId'> | keyof TypedKeeping, string>;

export const DESTINATION_FAULT_WORDS = {
  'name-missing': 'Enter a name.',
  'code-unusable': 'The short name has lower-case letters, digits and hyphens, 1 to 30.',
  'folder-not-absolute':
    'Enter the whole path of the folder, from the root, the drive or the server: \\\\server\\share.',
  'email-missing': 'Enter the recipient’s e-mail address.',
  'encryption-key-unknown':
    'An encryption key is the public key of age: it begins with age1. One on each line.',
} as const satisfies Record<DestinationFault, string>;

/** Why an answer that lies in the recipient's folder is not taken for one. */
export const ANSWER_TROUBLE_WORDS = {
  half: 'An answer lies there, but it is not whole or not readable. It may still be on its way; if it stays so, ask the recipient.',
  'other-export':
    'An answer lies there under this document’s name, but it is about another one. Ask the recipient which.',
  'other-manifest':
    'An answer lies there, but for other content than was delivered. Ask the recipient to check the package again.',
} as const satisfies Record<NonNullable<OutboxWay['answerTrouble']>, string>;

/** What a box of an endpoint is called, for a field that something was said about. */
export function endpointFieldWords(field: string): string {
  const words: Readonly<Record<string, string>> = ENDPOINT_FIELD_WORDS;
  return words[field] ?? field;
}
