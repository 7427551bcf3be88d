import type Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { verifyRecord } from '../../application/verify-record.ts';
import type { CoronerReferral } from '../../domain/referrals/coroner-referral.ts';
import { connectionOf, type WritableDb } from '../../db/handles.ts';
import { closeDatabase, openReader, openWriter } from '../../db/open/open-database.ts';
import { type ChainAnchor, type ChainFaultKind, verifyChain } from '../../db/record/verify-chain.ts';
import { aCase } from '../builders/case.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, type TestOffice } from '../builders/office.ts';
import { cutAfter, insertCopyOf, writeChainAnew } from './forge-chain.ts';

let office: TestOffice;
let dataKey: Buffer;
let db: WritableDb;
let raw: Database.Database;
/** What is printed on the document that left, and where the chain ended when the office was locked. */
let printed: ChainAnchor;
let left: ChainAnchor;
let entries: number;

beforeAll(async () => {
  office = await anOffice();
  for (let count = 0; count < 6; count += 1) await aCase(office);
  const prepared = await aPreparedReferral(office);
  await office.done('issue-referral', {
    key: aKey(),
    caseId: prepared.caseId,
    preparedEntry: prepared.preparedEntry,
  });
  const { case: onCase } = await office.done('view-case', { caseId: prepared.caseId, opening: false });
  const [document] = onCase.documents;
  if (document === undefined) throw new Error('the referral is in its case');
  const { chainHead, chainLength } = (document.intended.content as CoronerReferral).record;
  for (let count = 0; count < 8; count += 1) await aCase(office);
  dataKey = Buffer.from(office.keyInUse() ?? []);
  await office.done('lock', { why: 'asked' });
  const opened = openWriter({ folder: office.folder, dataKey }, 'open');
  if (!opened.ok) throw new Error(opened.refusal.kind);
  db = opened.value;
  raw = connectionOf(db);
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  const report = verifyChain(db, []);
  const [head] = report.heads;
  if (head === undefined) throw new Error('the office has a chain');
  entries = report.entries;
  left = head;
  printed = { workstation: head.workstation, length: chainLength, hash: chainHead };
});
afterAll(() => {
  closeDatabase(db);
});

// Each mutation is undone: nothing of it is ever committed.
beforeEach(() => {
  raw.exec('BEGIN; DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_deleted');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

function faults(anchors: readonly ChainAnchor[] = [printed, left]): readonly ChainFaultKind[] {
  return [...new Set(verifyChain(db, anchors).faults.map(({ fault }) => fault))];
}

describe('a record that nobody has touched', () => {
  it('has no fault, holds about two hundred entries, and both its anchors', () => {
    expect(faults()).toEqual([]);
    expect(entries).toBeGreaterThan(180);
    expect(printed.length).toBeLessThan(entries - 100);
  });

  it('refuses to be changed or deleted from while its triggers stand', () => {
    raw.exec('ROLLBACK; BEGIN');
    expect(() => raw.exec("UPDATE entry SET kind = 'x' WHERE position = 5")).toThrow(
      'an entry is never changed',
    );
    expect(() => raw.exec('DELETE FROM entry WHERE position = 5')).toThrow('an entry is never deleted');
  });

  it('has no fault while somebody writes', () => {
    raw.exec('ROLLBACK; BEGIN');
    raw.exec('ROLLBACK');
    const opened = openReader({ folder: office.folder, dataKey });
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const reader = opened.value;
    let isWritten = false;
    const writesInBetween = new Proxy(connectionOf(reader), {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          // Between the walk through the entries and the look at the head.
          if (name === 'prepare' && String(given[0]).includes('FROM chain_head WHERE') && !isWritten) {
            isWritten = true;
            raw.exec("UPDATE chain_head SET sequence = sequence + 1, clock = clock || 'x'");
          }
          return Reflect.apply(value, target, given);
        };
      },
    });
    try {
      expect(verifyChain(writesInBetween as never, []).faults).toEqual([]);
      expect(isWritten).toBe(true);
      expect(verifyChain(reader, []).faults).toMatchObject([{ fault: 'head-differs' }]);
    } finally {
      raw.exec('UPDATE chain_head SET sequence = sequence - 1, clock = substr(clock, 1, length(clock) - 1)');
      closeDatabase(reader);
      raw.exec('BEGIN');
    }
  });
});

const PLACES = { first: () => 1, middle: () => Math.floor(entries / 2), last: () => entries } as const;
const COLUMNS = [
  'position',
  'id',
  'workstation',
  'sequence',
  'clock',
  'actor',
  'role',
  'case_number',
  'is_content',
  'kind',
  'kind_version',
  'payload',
  'happened_at',
  'entered_at',
  'previous_hash',
  'hash',
] as const;
/** One byte of a text or a hash, one more of a number, something where there was nothing. */
const OTHER: Readonly<Record<string, string>> = {
  integer: 'CASE WHEN :column IN (0, 1) THEN 1 - :column ELSE :column + 100000 END',
  text: "CASE WHEN substr(:column, 1, 1) = '7' THEN '8' ELSE '7' END || substr(:column, 2)",
  blob: "unhex(substr(hex(:column), 1, 63) || CASE WHEN substr(hex(:column), -1) = '7' THEN '8' ELSE '7' END)",
  null: "'x'",
};

describe('one byte', () => {
  it('covers every column that an entry has', () => {
    expect(raw.prepare("SELECT name FROM pragma_table_info('entry') ORDER BY cid").pluck().all()).toEqual(
      COLUMNS,
    );
  });

  it.each(
    COLUMNS.flatMap((column) =>
      (['first', 'middle', 'last'] as const).map((place) => [column, place] as const),
    ),
  )('of the %s of the %s entry is found', (column, place) => {
    const at = PLACES[place]();
    const type = String(
      raw.prepare(`SELECT typeof(${column}) FROM entry WHERE position = ?`).pluck().get(at),
    );
    const isNumber =
      column === 'sequence' || column === 'position' || column === 'kind_version' || column === 'case_number';
    const other = isNumber
      ? `coalesce(${column}, 0) + 100000`
      : (OTHER[type] ?? '').replaceAll(':column', column);
    expect(raw.prepare(`UPDATE entry SET ${column} = ${other} WHERE position = ?`).run(at).changes).toBe(1);
    expect(faults([])).not.toEqual([]);
  });

  it.each(['workstation', 'sequence', 'clock', 'hash'])('of the %s of the head is found', (column) => {
    const type = String(raw.prepare(`SELECT typeof(${column}) FROM chain_head`).pluck().get());
    const other = column === 'sequence' ? 'sequence + 1' : (OTHER[type] ?? '').replaceAll(':column', column);
    raw.exec(`UPDATE chain_head SET ${column} = ${other}`);
    expect(faults([])).toContain('head-differs');
  });

  it('that puts an entry of the office into a case is found', () => {
    raw.exec('UPDATE entry SET case_number = 1 WHERE position = 1');
    expect(faults([])).toEqual(['entry-changed']);
  });

  it('of the id of a case is found in each of its entries', () => {
    raw.exec(
      `UPDATE case_key SET id = ${(OTHER['text'] ?? '').replaceAll(':column', 'id')} WHERE number = 1`,
    );
    expect(faults([])).toEqual(['entry-changed']);
  });
});

describe('an entry', () => {
  it.each(['first', 'middle', 'last'] as const)('that is missing is found: the %s', (place) => {
    raw.prepare('DELETE FROM entry WHERE position = ?').run(PLACES[place]());
    expect(faults([])).toContain(place === 'last' ? 'head-differs' : 'entry-missing');
  });

  it('that changed places with another is found', () => {
    const one = PLACES.middle();
    const move = raw.prepare('UPDATE entry SET sequence = ? WHERE sequence = ?');
    for (const [to, from] of [
      [0, one],
      [one, one + 1],
      [one + 1, 0],
    ] as const)
      move.run(to, from);
    expect(faults([])).toEqual(expect.arrayContaining(['entry-changed', 'link-broken']));
  });

  it('that was inserted at the end is found', () => {
    insertCopyOf(raw, entries, entries + 1);
    expect(faults([])).toContain('head-differs');
  });

  it('that was inserted between two others, and the rest moved on, is found', () => {
    const at = PLACES.middle();
    for (let sequence = entries; sequence > at; sequence -= 1) {
      raw
        .prepare('UPDATE entry SET sequence = sequence + 1, position = position + 1 WHERE sequence = ?')
        .run(sequence);
    }
    insertCopyOf(raw, at, at + 1);
    raw.exec('UPDATE chain_head SET sequence = sequence + 1');
    expect(faults([])).toEqual(expect.arrayContaining(['link-broken', 'entry-changed']));
  });

  it('whose number is used twice is found', () => {
    raw.exec('CREATE TABLE bare AS SELECT * FROM entry; DROP TABLE entry; ALTER TABLE bare RENAME TO entry');
    raw.exec(`INSERT INTO entry SELECT * FROM entry WHERE sequence = ${String(PLACES.middle())}`);
    expect(faults([])).toContain('number-used-twice');
  });
});

describe('a chain that is consistent in itself', () => {
  it('but was written anew from some entry on is found by what is printed on the document that left', async () => {
    raw
      .prepare(
        "UPDATE entry SET payload = replace(payload, 'Ashgrove', 'Ashgrave') WHERE kind = 'case-opened' AND position < ?",
      )
      .run(printed.length);
    writeChainAnew(raw);
    expect(faults([])).toEqual([]);
    expect(faults([printed])).toEqual(['anchor-differs']);
    expect(faults([left])).toEqual(['anchor-differs']);
    const { faults: inFolder } = await verifyRecord(db, office.outbox, { kind: 'absent' });
    expect(inFolder).toEqual([{ sequence: printed.length, fault: 'anchor-differs' }]);
  });

  it('but was cut short before the document is found by the document', () => {
    cutAfter(raw, printed.length - 1);
    expect(faults([])).toEqual([]);
    expect(faults([printed])).toEqual(['anchor-differs']);
  });

  it('but was cut short after the document is found by where the office was left', () => {
    cutAfter(raw, entries - 1);
    expect(faults([printed])).toEqual([]);
    expect(faults([left])).toEqual(['anchor-differs']);
  });

  it("but is another workstation's is found by either", () => {
    raw.exec("UPDATE entry SET workstation = 'another'; UPDATE chain_head SET workstation = 'another'");
    writeChainAnew(raw);
    expect(faults([])).toEqual([]);
    expect(faults([printed])).toEqual(['anchor-differs']);
  });

  it('is held against every anchor of the same length', () => {
    const wrong = { ...printed, hash: 'ab'.repeat(32) };
    expect(faults([wrong, printed])).toEqual(['anchor-differs']);
    expect(faults([printed, wrong])).toEqual(['anchor-differs']);
  });
});
