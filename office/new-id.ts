import { randomUUID } from 'node:crypto';

/** A UUIDv7: its first 48 bits are the time in milliseconds, so that ids made later sort later. */
export function newId(nowMs: number): string {
  const time = nowMs.toString(16).padStart(12, '0');
  // Node keeps a store of random UUIDs, which makes taking one much cheaper than asking for random bytes.
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
