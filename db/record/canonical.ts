import canonicalize from 'canonicalize';
import { invariant } from '../../domain/shared/invariant.ts';

/** The one text of a JSON value (RFC 8785): the same value gives the same bytes on every machine. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  invariant(text !== undefined, 'payloads hold plain JSON values only');
  return text;
}
