import type { EndpointOperation } from '../../../domain/delivery/endpoint.ts';
import type { SealedPackage } from '../destination-adapter.ts';
import { identifierOf, searchToken, type Identifier } from './identifier.ts';
import { fieldsOf, listOf, parseFields, textOf, type Fields } from './json-fields.ts';
import { toTransaction } from './to-transaction.ts';

/** The document of a package, and what of it an answer is held against. */
export interface Payload {
  readonly kind: 'payload';
  /** As it was issued: what of it may not be repeated in a reason is read from here. */
  readonly bundle: Fields;
  /** Relative to the address of the server. */
  readonly path: '' | 'Bundle' | '$process-message';
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent: the very bytes of the package's file, unless they had to be taken apart into a transaction. */
  readonly body: Uint8Array | string;
  /** The entries of that transaction, in order. Empty for what is sent whole. */
  readonly entries: readonly Fields[];
  readonly operation: EndpointOperation;
  readonly identifier: Identifier;
  /** The names by which a response may call our message: the id of its header. Empty for documents. */
  readonly messageNames: readonly string[];
}

export type PayloadOrFault = Payload | { readonly kind: 'nothing-to-send'; readonly reason: string };

const fault = (reason: string): PayloadOrFault => ({ kind: 'nothing-to-send', reason });

/**
 * Makes the request of a package. Repeats of the same package are equal, and whatever finds an earlier attempt again (the
 * identifier of the document, never a number of a person) is in them.
 *
 * Rules: END-7 to END-9.
 */
export function payloadOf(sealed: SealedPackage, operation: EndpointOperation): PayloadOrFault {
  const files = sealed.files.filter(({ path }) => path.endsWith('.fhir.json'));
  if (files.length !== 1 || files[0] === undefined)
    return fault('The package does not hold exactly one FHIR file that can be read.');
  const { bytes } = files[0];
  const bundle = parseFields(bytes);
  if (bundle?.['resourceType'] !== 'Bundle') return fault('The FHIR file of the package is no bundle.');
  const identifier = identifierOf(bundle['identifier']);
  if (identifier === null) return fault('The FHIR bundle of the package has no identifier.');
  const type = bundle['type'];
  if (operation === 'process-message') return messageOf(bundle, bytes, identifier);
  if (operation === 'transaction') {
    if (type !== 'document') return fault('This destination takes documents only, and the package is none.');
    const transaction = toTransaction(bundle, identifier);
    if (transaction === null)
      return fault('The FHIR bundle of the package has an entry without its own urn:uuid.');
    const entries = listOf(transaction['entry']);
    const body = JSON.stringify(transaction);
    return {
      kind: 'payload',
      bundle,
      path: '',
      headers: {},
      body,
      entries,
      operation,
      identifier,
      messageNames: [],
    };
  }
  if (type !== 'document' && type !== 'message' && type !== 'collection')
    return fault('The FHIR bundle of the package is of a type that is not stored whole.');
  const headers = {
    'if-none-exist': `identifier=${searchToken(identifier)}`,
    prefer: 'return=representation',
  };
  return {
    kind: 'payload',
    bundle,
    path: 'Bundle',
    headers,
    body: bytes,
    entries: [],
    operation,
    identifier,
    messageNames: [],
  };
}

function messageOf(bundle: Fields, bytes: Uint8Array, identifier: Identifier): PayloadOrFault {
  const first = listOf(bundle['entry'])[0];
  const header = fieldsOf(first?.['resource']);
  if (bundle['type'] !== 'message' || header?.['resourceType'] !== 'MessageHeader')
    return fault('This destination takes messages only, and the package is none.');
  const fullUrl = textOf(first?.['fullUrl']);
  const names = [textOf(header['id']), fullUrl === null ? null : fullUrl.replace('urn:uuid:', '')];
  const messageNames = names.filter((name) => name !== null);
  if (messageNames.length === 0)
    return fault('The message of the package has no id that an answer could name.');
  return {
    kind: 'payload',
    bundle,
    path: '$process-message',
    headers: {},
    body: bytes,
    entries: [],
    operation: 'process-message',
    identifier,
    messageNames,
  };
}
