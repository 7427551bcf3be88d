import { AUDIT_KINDS, type EntryKind } from '../../domain/record/payloads.ts';
import { connectionOf, type ReadableDb } from '../handles.ts';
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
  | 'out-of-place'
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

type LinkedRow = EntryRow & {
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  readonly position: number;
  readonly isContent: number;
  readonly caseNumber: number | null;
};

/**
 * Re-computes every link of every chain.
 *
 * A chain alone proves that it is consistent in itself. The anchors are what shows a chain that was cut short or
 * written anew as a whole.
 */
export function verifyChain(db: ReadableDb, anchors: readonly ChainAnchor[]): ChainReport {
  // One view of the file for the whole walk: an entry that is written meanwhile must not look like a wrong head.
  return connectionOf(db)
    .transaction(() => verify(db, anchors))
    .deferred();
}

function verify(db: ReadableDb, anchors: readonly ChainAnchor[]): ChainReport {
  const workstations = statement(
    db,
    'SELECT DISTINCT workstation FROM entry UNION SELECT workstation FROM chain_head',
  )
    .pluck()
    .all()
    .map(String);
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
    if (!workstations.includes(anchor.workstation))
      faults.push({ workstation: anchor.workstation, sequence: anchor.length, fault: 'anchor-differs' });
  }
  faults.push(...positionFaults(db, entries));
  return { entries, workstations: workstations.length, heads, faults };
}

/** Positions count what reached this file from 1 without gaps, whichever workstation wrote it. */
function positionFaults(db: ReadableDb, entries: number): readonly ChainFault[] {
  const last = statement(db, 'SELECT max(position) FROM entry').pluck().get();
  return (last ?? 0) === entries ? [] : [{ workstation: '', sequence: null, fault: 'out-of-place' }];
}

interface Walked {
  readonly entries: number;
  readonly head: string;
  readonly faults: readonly ChainFault[];
}

function walk(db: ReadableDb, workstation: string, anchors: readonly ChainAnchor[]): Walked {
  const faults: ChainFault[] = [];
  const anchored = anchorsByLength(anchors, workstation);
  const report = (sequence: number | null, fault: ChainFaultKind): void => {
    faults.push({ workstation, sequence, fault });
  };
  let previous: Buffer = CHAIN_START;
  let expected = 1;
  let clock = '';
  let position = 0;
  let entries = 0;
  for (const row of rowsOf(db, workstation)) {
    if (row.sequence > expected) report(expected, 'entry-missing');
    if (row.sequence < expected) report(row.sequence, 'number-used-twice');
    if (!row.previousHash.equals(previous)) report(row.sequence, 'link-broken');
    if (!entryHash(row, row.previousHash).equals(row.hash) || !isSortedRight(row))
      report(row.sequence, 'entry-changed');
    if (row.clock <= clock) report(row.sequence, 'clock-went-back');
    if (row.position <= position) report(row.sequence, 'out-of-place');
    const hash = row.hash.toString('hex');
    if (anchored.get(row.sequence)?.some((anchor) => anchor !== hash) === true)
      report(row.sequence, 'anchor-differs');
    position = row.position;
    previous = row.hash;
    clock = row.clock;
    expected = row.sequence + 1;
    entries += 1;
  }
  for (const length of anchored.keys()) if (length >= expected) report(length, 'anchor-differs');
  if (!isHead(db, { workstation, length: expected - 1, hash: previous, clock }))
    report(expected - 1, 'head-differs');
  return { entries, head: previous.toString('hex'), faults };
}

/** Two documents can have left at the same length: before a backup was put back, and after it. */
function anchorsByLength(
  anchors: readonly ChainAnchor[],
  workstation: string,
): ReadonlyMap<number, readonly string[]> {
  const byLength = new Map<number, string[]>();
  for (const anchor of anchors) {
    if (anchor.workstation !== workstation) continue;
    byLength.set(anchor.length, [...(byLength.get(anchor.length) ?? []), anchor.hash]);
  }
  return byLength;
}

/** What this file adds to an entry for finding it is not part of its hash, but follows from its kind and its case. */
function isSortedRight({ caseId, caseNumber, isContent, kind }: LinkedRow): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const isAudit = AUDIT_KINDS.has(kind as EntryKind);
  return (isContent === 0) === isAudit && (caseNumber === null) === (caseId === null);
}

function rowsOf(db: ReadableDb, workstation: string): Iterable<LinkedRow> {
  const rows = statement(
    db,
    `SELECT case_key.id AS caseId, entry.previous_hash AS previousHash, entry.hash AS hash, entry.position AS position,
       entry.is_content AS isContent, entry.case_number AS caseNumber, ${ENTRY_COLUMNS}
     FROM entry LEFT JOIN case_key ON case_key.number = entry.case_number
     WHERE entry.workstation = ? ORDER BY entry.sequence`,
  ).iterate(workstation);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as Iterable<LinkedRow>;
}

interface WalkedEnd {
  readonly workstation: string;
  readonly length: number;
  readonly hash: Buffer;
  readonly clock: string;
}

function isHead(db: ReadableDb, { clock, hash, length, workstation }: WalkedEnd): boolean {
  const row = statement(db, 'SELECT sequence, clock, hash FROM chain_head WHERE workstation = ?').get(
    workstation,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const head = row as
    { readonly sequence: number; readonly clock: string; readonly hash: Buffer } | undefined;
  if (head === undefined) return length === 0;
  return head.sequence === length && head.clock === clock && head.hash.equals(hash);
}
