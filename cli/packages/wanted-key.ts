import { existsSync, readFileSync } from 'node:fs';
import { fingerprintOf } from './compose.ts';

/**
 * The fingerprint that a seal must have: typed, with or without blanks and hyphens, or taken from the file that the sender
 * gave, which holds the key (as a JWK) or the fingerprint. Null where it is neither.
 */
export function wantedFingerprint(given: string): string | null {
  const typed = fingerprintIn(given);
  if (typed !== null || !existsSync(given)) return typed;
  let text: string;
  try {
    text = readFileSync(given, 'utf8');
  } catch {
    return null;
  }
  return fingerprintIn(text) ?? fingerprintOfFile(text);
}

function fingerprintIn(text: string): string | null {
  const plain = text.replaceAll(/[\s:-]/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(plain) ? plain : null;
}

function fingerprintOfFile(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const x = typeof value === 'object' && value !== null && 'x' in value ? value.x : null;
    return typeof x === 'string' ? fingerprintOf(x) : null;
  } catch {
    return null;
  }
}
