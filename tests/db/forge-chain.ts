import type Database from 'better-sqlite3';
import { CHAIN_START, entryHash, type HashedParts } from '../../db/record/chain.ts';

const COPIED =
  'workstation, clock, actor, role, case_number, is_content, kind, kind_version, payload, happened_at, entered_at, previous_hash, hash';

/** Puts a copy of an entry in with another number. */
export function insertCopyOf(raw: Database.Database, sequence: number, as: number): void {
  raw
    .prepare(
      `INSERT INTO entry (position, id, sequence, ${COPIED}) SELECT ?, 'copy', ?, ${COPIED} FROM entry WHERE sequence = ?`,
    )
    .run(as, as, sequence);
}

/** Takes the entries after a length away, and has the head say so. */
export function cutAfter(raw: Database.Database, length: number): void {
  raw.prepare('DELETE FROM entry WHERE sequence > ?').run(length);
  raw.exec(
    'UPDATE chain_head SET (sequence, clock, hash) = (SELECT sequence, clock, hash FROM entry ORDER BY sequence DESC LIMIT 1)',
  );
}

/** What somebody with the key and the program could do: every link and the head fit again. */
export function writeChainAnew(raw: Database.Database): void {
  const rows = raw
    .prepare(
      `SELECT entry.id, workstation, sequence, clock, actor, role, case_key.id AS caseId, kind, kind_version AS kindVersion, payload,
         happened_at AS happenedAt, entered_at AS enteredAt FROM entry LEFT JOIN case_key ON case_key.number = case_number ORDER BY sequence`,
    )
    .all() as readonly HashedParts[];
  let previous: Buffer = CHAIN_START;
  for (const row of rows) {
    const hash = entryHash(row, previous);
    raw
      .prepare('UPDATE entry SET previous_hash = ?, hash = ? WHERE sequence = ?')
      .run(previous, hash, row.sequence);
    previous = hash;
  }
  raw.prepare('UPDATE chain_head SET hash = ?').run(previous);
}
