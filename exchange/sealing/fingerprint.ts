import { createHash } from 'node:crypto';

/** SHA-256 of bytes, as 64 hex digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The first twelve hex digits of a hash as people read them out: `3F9A-00C1-77DE`. */
export function shortFingerprint(sha256: string): string {
  return [0, 4, 8].map((start) => sha256.slice(start, start + 4).toUpperCase()).join('-');
}
