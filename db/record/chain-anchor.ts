import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFor } from '../keyring/wrapped-key.ts';
import { classifyFileError, replaceFileDurably } from '../open/durable-files.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from './statements.ts';
import type { ChainAnchor } from './verify-chain.ts';

/** Beside the record, not in it: a record that is cut short or put back as a whole cannot take this with it. */
export const ANCHOR_FILE = 'chain-anchor.json';

/** What the file beside the record says. `altered`: not as this office wrote it. */
export type AnchorReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'altered' }
  | { readonly kind: 'whole'; readonly anchor: ChainAnchor };

/**
 * How the record stands to where it was when the office last locked it. `grown`: it was closed without locking, as
 * after a power cut. `older`: entries are gone that were there, as after a backup was put back.
 */
export type RecordAge = 'no-anchor' | 'anchor-altered' | 'as-left' | 'grown' | 'older';

/** The key under which the anchor is sealed: 32 bytes, the caller's to wipe. */
export function anchorKeyOf(dataKey: Buffer): Buffer {
  return keyFor('chain anchor', dataKey, Buffer.alloc(0));
}

/** Notes where the chain stands. A disk that does not take it now keeps nobody from locking. */
export function writeChainAnchor(folder: string, key: Buffer, anchor: ChainAnchor): void {
  try {
    replaceFileDurably(
      join(folder, ANCHOR_FILE),
      `${JSON.stringify({ version: 1, anchor, seal: sealOf(anchor, key) }, null, 2)}\n`,
    );
  } catch (error) {
    if (classifyFileError(error) === null) throw error;
  }
}

export function readChainAnchor(folder: string, key: Buffer): AnchorReading {
  let text: string;
  try {
    text = readFileSync(join(folder, ANCHOR_FILE), 'utf8');
  } catch (error) {
    return { kind: classifyFileError(error) === 'folder-missing' ? 'absent' : 'altered' };
  }
  const anchor = sealedAnchor(text, key);
  return anchor === null ? { kind: 'altered' } : { kind: 'whole', anchor };
}

/** Compares the record with what was noted when the office last locked it. */
export function recordAge(db: ReadableDb, reading: AnchorReading): RecordAge {
  if (reading.kind === 'absent') return 'no-anchor';
  if (reading.kind === 'altered') return 'anchor-altered';
  const { hash, length, workstation } = reading.anchor;
  const found = statement(db, 'SELECT lower(hex(hash)) FROM entry WHERE workstation = ? AND sequence = ?')
    .pluck()
    .get(workstation, length);
  if (found !== hash) return 'older';
  const now = statement(db, 'SELECT sequence FROM chain_head WHERE workstation = ?').pluck().get(workstation);
  return now === length ? 'as-left' : 'grown';
}

function sealOf({ hash, length, workstation }: ChainAnchor, key: Buffer): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([workstation, length, hash]))
    .digest('hex');
}

function sealedAnchor(text: string, key: Buffer): ChainAnchor | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('anchor' in file) || !('seal' in file)) return null;
    // The seal covers the three parts, so what passes it is what `writeChainAnchor` wrote.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const anchor = file.anchor as ChainAnchor;
    const expected = Buffer.from(sealOf(anchor, key));
    const found = Buffer.from(String(file.seal));
    return found.length === expected.length && timingSafeEqual(found, expected) ? anchor : null;
  } catch {
    return null;
  }
}
