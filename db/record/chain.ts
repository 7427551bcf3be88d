import { createHash } from 'node:crypto';

/** What of an entry goes into its hash besides the payload, in this order. Null counts as the empty text. */
export interface HashedParts {
  readonly workstation: string;
  readonly sequence: number;
  readonly id: string;
  readonly clock: string;
  readonly actor: string | null;
  readonly role: string | null;
  readonly caseId: string | null;
  readonly kind: string;
  readonly kindVersion: number;
  readonly happenedAt: string;
  readonly enteredAt: string;
  /** Canonical JSON. */
  readonly payload: string;
}

const DOMAIN = 'scrutineer entry 1';

/** What the first entry of a workstation names as the one before it. */
export const CHAIN_START = Buffer.alloc(32);

/**
 * The hash that binds an entry to everything its workstation wrote before: SHA-256, 32 bytes.
 *
 * The payload goes in as a hash of its own, so that no text in it can look like another part.
 */
export function entryHash(parts: HashedParts, previous: Buffer): Buffer {
  const payload = createHash('sha256').update(parts.payload).digest('hex');
  const lines = [
    DOMAIN,
    parts.workstation,
    String(parts.sequence),
    parts.id,
    parts.clock,
    parts.actor ?? '',
    parts.role ?? '',
    parts.caseId ?? '',
    parts.kind,
    String(parts.kindVersion),
    parts.happenedAt,
    parts.enteredAt,
    payload,
    previous.toString('hex'),
  ];
  return createHash('sha256').update(lines.join('\n')).digest();
}
