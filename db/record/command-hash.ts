import { createHash } from 'node:crypto';

/**
 * SHA-256 of a command's input without its key and without any password, which is never kept in any form.
 *
 * The input comes from the contract's schema, which gives its parts in one order, so that plain JSON is one text.
 */
export function createCommandHash(input: { readonly key: string }): Buffer {
  const kept = Object.fromEntries(
    Object.entries(input).filter(([name]) => name !== 'key' && name !== 'password'),
  );
  return createHash('sha256').update(JSON.stringify(kept)).digest();
}
