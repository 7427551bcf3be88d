import type { ReadableDb } from '../handles.ts';
import { CHAIN_START, entryHash } from './chain.ts';
import { ENTRY_COLUMNS, type EntryRow } from './entry-rows.ts';
import { statement } from './statements.ts';

export type ChainFaultKind =
  | 'entry-missing'
  | 'entry-changed'
  | 'link-broken'
  | 'number-used-twice'
  | 'head-differs'
  | 'clock-went-back'
  | 'anchor-differs';

/** Something in the chain that cannot have come about by ordinary work. */
export interface ChainFault {
  readonly workstation: string;
  readonly sequence: number | null;
  readonly fault: ChainFaultKind;
}

/** A hash that left the machine earlier, on a document or in a backup's name: the chain must still hold it. */
export interface ChainAnchor {
  readonly workstation: string;
  readonly length: number;
  /** Hex. */
  readonly hash: string;
}

export interface ChainReport {
  readonly entries: number;
  readonly workstations: number;
  readonly heads: readonly ChainAnchor[];
  readonly faults: readonly ChainFault[];
}

type LinkedRow = EntryRow & { readonly previousHash: Buffer; readonly hash: Buffer };

/**
 * Re-computes every link of every chain.
 *
 * A chain alone proves that it is consistent in itself. The anchors are what shows a chain that was cut short or
 * written anew as a whole.
 */
export function verifyChain(db: ReadableDb, anchors: readonly ChainAnchor[]): ChainReport {
  const workstations = statement(db, 'SELECT DISTINCT workstation FROM entry UNION SELECT workstation FROM chain_head')
    .pluck()
    .all() as string[];
  const faults: ChainFault[] = [];
  const heads: ChainAnchor[] = [];
  let entries = 0;
  for (const workstation of workstations) {
    const walked = walk(db, workstation, anchors);
    entries += walked.entries;
    faults.push(...walked.faults);
    heads.push({ workstation, length: walked.entries, hash: walked.head });
  }
  for (const anchor of anchors) {
    if (!workstations.includes(anchor.workstation)) faults.push({ workstation: anchor.workstation, sequence: anchor.length, fault: 'anchor-differs' });
  }
  return { entries, workstations: workstations.length, heads, faults };
}

interface Walked {
  readonly entries: number;
  readonly head: string;
  readonly faults: readonly ChainFault[];
}

function walk(db: ReadableDb, workstation: string, anchors: readonly ChainAnchor[]): Walked {
  const faults: ChainFault[] = [];
  const anchored = new Map(anchors.filter((each) => each.workstation === workstation).map((each) => [each.length, each.hash]));
  const report = (sequence: number | null, fault: ChainFaultKind): void => {
    faults.push({ workstation, sequence, fault });
  };
  let previous: Buffer = CHAIN_START;
  let expected = 1;
  let clock = '';
  let entries = 0;
  for (const row of rowsOf(db, workstation)) {
    if (row.sequence > expected) report(expected, 'entry-missing');
    if (row.sequence < expected) report(row.sequence, 'number-used-twice');
    if (!row.previousHash.equals(previous)) report(row.sequence, 'link-broken');
    if (!entryHash(row, row.previousHash).equals(row.hash)) report(row.sequence, 'entry-changed');
    if (row.clock <= clock) report(row.sequence, 'clock-went-back');
    const anchor = anchored.get(row.sequence);
    if (anchor !== undefined && anchor !== row.hash.toString('hex')) report(row.sequence, 'anchor-differs');
    previous = row.hash;
    clock = row.clock;
    expected = row.sequence + 1;
    entries += 1;
  }
  for (const length of anchored.keys()) if (length >= expected) report(length, 'anchor-differs');
  if (!isHead(db, workstation, expected - 1, previous)) report(expected - 1, 'head-differs');
  return { entries, head: previous.toString('hex'), faults };
}

function rowsOf(db: ReadableDb, workstation: string): Iterable<LinkedRow> {
  const rows = statement(
    db,
    `SELECT case_key.id AS caseId, entry.previous_hash AS previousHash, entry.hash AS hash, ${ENTRY_COLUMNS}
     FROM entry LEFT JOIN case_key ON case_key.number = entry.case_number
     WHERE entry.workstation = ? ORDER BY entry.sequence`,
  ).iterate(workstation);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as Iterable<LinkedRow>;
}

function isHead(db: ReadableDb, workstation: string, length: number, hash: Buffer): boolean {
  const row = statement(db, 'SELECT sequence, hash FROM chain_head WHERE workstation = ?').get(workstation);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const head = row as { readonly sequence: number; readonly hash: Buffer } | undefined;
  if (head === undefined) return length === 0;
  return head.sequence === length && head.hash.equals(hash);
}
