import { createHash } from 'node:crypto';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';

/** Crockford's base 32: no I, L, O or U, so that a code read from paper is read as it was printed. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_SYMBOL = 5;
/** 160 random bits: 32 symbols. */
export const RECOVERY_SECRET_BYTES = 20;
const SECRET_SYMBOLS = (RECOVERY_SECRET_BYTES * 8) / BITS_PER_SYMBOL;
/** 20 bits of checksum: one mistyped code in a million would pass for another code. */
const CHECK_SYMBOLS = 4;
const GROUP = 4;

export interface RecoveryCodeMistyped {
  readonly kind: 'recovery-code-mistyped';
}

/** The code as it is printed: nine groups of four, `7K3M-…`. The last group is the checksum. */
export function printRecoveryCode(secret: Buffer): string {
  const symbols = symbolsOf(secret) + checkSymbols(secret);
  return (symbols.match(new RegExp(`.{${String(GROUP)}}`, 'g')) ?? []).join('-');
}

/**
 * Reads a code typed from paper: case, spaces and dashes do not matter, O is read as 0, I and L as 1.
 *
 * @returns the 20 secret bytes, which the caller wipes; or that this was never a code
 */
export function readRecoveryCode(typed: string): Outcome<Buffer, RecoveryCodeMistyped> {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const secret = bytesOf(symbols.slice(0, SECRET_SYMBOLS));
  if (symbols.length !== SECRET_SYMBOLS + CHECK_SYMBOLS || secret === null) {
    return refuse({ kind: 'recovery-code-mistyped' });
  }
  if (checkSymbols(secret) !== symbols.slice(SECRET_SYMBOLS))
    return refuse({ kind: 'recovery-code-mistyped' });
  return accept(secret);
}

function checkSymbols(secret: Buffer): string {
  return symbolsOf(createHash('sha256').update('scrutineer recovery code').update(secret).digest()).slice(
    0,
    CHECK_SYMBOLS,
  );
}

/** Whole symbols only: bits left over at the end are dropped. */
function symbolsOf(bytes: Buffer): string {
  let symbols = '';
  let pending = 0;
  let pendingBits = 0;
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xfff;
    pendingBits += 8;
    while (pendingBits >= BITS_PER_SYMBOL) {
      pendingBits -= BITS_PER_SYMBOL;
      symbols += SYMBOLS.charAt((pending >> pendingBits) & 31);
    }
  }
  return symbols;
}

function bytesOf(symbols: string): Buffer | null {
  const bytes: number[] = [];
  let pending = 0;
  let pendingBits = 0;
  for (const symbol of symbols) {
    const value = SYMBOLS.indexOf(symbol);
    if (value < 0) return null;
    pending = ((pending << BITS_PER_SYMBOL) | value) & 0xfff;
    pendingBits += BITS_PER_SYMBOL;
    if (pendingBits >= 8) {
      pendingBits -= 8;
      bytes.push((pending >> pendingBits) & 255);
    }
  }
  return Buffer.from(bytes);
}
