import { createHash } from 'node:crypto';

const NOT_ASKED: ReadonlySet<string> = new Set(['key', 'drafts', 'password', 'recoveryCode']);

/**
 * SHA-256 of what a command asks for: its input without its key, without the drafts it was typed in, and without any
 * password or recovery code, which are never kept in any form.
 *
 * The input comes from the contract's schema, which gives its parts in one order, so that plain JSON is one text.
 */
export function createCommandHash(input: { readonly key: string }): Buffer {
  const kept = Object.fromEntries(Object.entries(input).filter(([name]) => !NOT_ASKED.has(name)));
  return createHash('sha256').update(JSON.stringify(kept)).digest();
}
