import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

/** SHA-256 of a command's input without its key and without any password, which is never kept in any form. */
export function createCommandHash(input: { readonly key: string }): Buffer {
  const kept = Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'key' && name !== 'password'));
  return createHash('sha256').update(canonicalJson(kept)).digest();
}
