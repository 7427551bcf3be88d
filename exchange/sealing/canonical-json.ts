import canonicalize from 'canonicalize';

/**
 * The one way a value is written as JSON bytes (RFC 8785): sorted keys, no white space, UTF-8. Equal values give
 * equal bytes, so that a hash of them means something.
 *
 * @throws when the value holds something JSON cannot say
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('the value has no JSON form');
  return new TextEncoder().encode(text);
}
