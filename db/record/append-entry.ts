import type { Entry } from '../../domain/record/entry.ts';
import { nextHybridTime } from '../../domain/record/hybrid-clock.ts';
import { AUDIT_KINDS } from '../../domain/record/payloads.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { EntryId, WorkstationId } from '../../domain/shared/ids.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { msOf } from '../../domain/shared/time.ts';
import type { WritableDb } from '../handles.ts';
import { canonicalJson } from './canonical.ts';
import { addCaseNumber, findCaseNumber } from './case-keys.ts';
import { CHAIN_START, entryHash } from './chain.ts';
import { statement } from './statements.ts';

/** An entry before it has its place in the chain. */
export type NewEntry = Pick<Entry, 'actor' | 'role' | 'caseId' | 'kind' | 'payload' | 'happenedAt'>;

/** What this workstation knows of itself when it writes. */
export interface Writing {
  readonly workstation: WorkstationId;
  readonly id: EntryId;
  readonly enteredAt: Instant;
}

/** The entry as it stands in the log, with the local position that search refers to. */
export interface AppendedEntry {
  readonly entry: Entry;
  readonly position: number;
}

interface HeadRow {
  readonly sequence: number;
  readonly clock: string;
  readonly hash: Buffer;
}

/**
 * Writes an entry at the end of this workstation's chain. Runs inside the caller's transaction, so that two entries
 * can never name the same predecessor.
 */
export function appendEntry(db: WritableDb, fresh: NewEntry, writing: Writing): AppendedEntry {
  invariant(db.inTransaction, 'an entry and what is kept beside it are one commit');
  const head = readHead(db, writing.workstation);
  const payload = canonicalJson(fresh.payload);
  const row = {
    id: writing.id,
    workstation: writing.workstation,
    sequence: (head?.sequence ?? 0) + 1,
    clock: nextHybridTime(head?.clock ?? null, msOf(writing.enteredAt), writing.workstation),
    actor: fresh.actor,
    role: fresh.role,
    caseId: fresh.caseId,
    kind: fresh.kind,
    kindVersion: 1,
    happenedAt: fresh.happenedAt,
    enteredAt: writing.enteredAt,
    payload,
  };
  const previousHash = head?.hash ?? CHAIN_START;
  const hash = entryHash(row, previousHash);
  const caseNumber =
    fresh.caseId === null ? null : (findCaseNumber(db, fresh.caseId) ?? addCaseNumber(db, fresh.caseId));
  const inserted = statement(
    db,
    `INSERT INTO entry (id, workstation, sequence, clock, actor, role, case_number, is_content, kind, kind_version, payload,
       happened_at, entered_at, previous_hash, hash)
     VALUES (:id, :workstation, :sequence, :clock, :actor, :role, :caseNumber, :isContent, :kind, :kindVersion, :payload,
       :happenedAt, :enteredAt, :previousHash, :hash)`,
  ).run({ ...row, caseNumber, isContent: AUDIT_KINDS.has(fresh.kind) ? 0 : 1, previousHash, hash });
  writeHead(db, { workstation: writing.workstation, sequence: row.sequence, clock: row.clock, hash });
  // `fresh` has a kind and the payload that belongs to it; spreading loses that they go together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const entry = { ...row, payload: fresh.payload } as Entry;
  return { entry, position: Number(inserted.lastInsertRowid) };
}

function readHead(db: WritableDb, workstation: WorkstationId): HeadRow | null {
  const row = statement(db, 'SELECT sequence, clock, hash FROM chain_head WHERE workstation = ?').get(
    workstation,
  );
  // Our own STRICT columns.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (row as HeadRow | undefined) ?? null;
}

function writeHead(db: WritableDb, head: HeadRow & { readonly workstation: WorkstationId }): void {
  statement(
    db,
    `INSERT INTO chain_head (workstation, sequence, clock, hash) VALUES (:workstation, :sequence, :clock, :hash)
     ON CONFLICT (workstation) DO UPDATE SET sequence = excluded.sequence, clock = excluded.clock, hash = excluded.hash`,
  ).run(head);
}
