import { describe, expect, it } from 'vitest';
import { transaction, type ReadableDb, type WritableDb } from '../../db/handles.ts';
import { closeDatabase, openWriter } from '../../db/open/open-database.ts';
import { rebuildProjections } from '../../db/projections/rebuild.ts';
import { casesByNhsNumber, casesByWords } from '../../db/repositories/cases-found.ts';
import { aBusyDay } from '../builders/busy-office.ts';
import { aDestination, anIssuedReferral, queued } from '../builders/delivery.ts';
import { aKey, anOffice, passwordOf, type TestOffice } from '../builders/office.ts';

/** Everything that is kept beside the log, as rows. */
const KEPT = {
  case_row: 'case_number',
  return_facts: 'case_number',
  frozen_return: 'entry_id',
  worklist_count: 'filter',
  document_row: 'document_id',
  dispatch_row: 'destination_id, document_id',
  destination_line: 'destination_id',
  rule_change: 'entry_id',
  member: 'user_id',
  setting: 'name',
  reference_count: 'year',
} as const;
const SEARCHES = [['alder'], ['ceiriog'], ['win', 'mair'], ['me', '2026'], ['00003'], ['nobody']] as const;
const WORDS = ['heather', 'bracken', 'comfortable', 'bronchopneumonia', 'antibiotics', 'nothing'] as const;

function dump(db: ReadableDb): Readonly<Record<string, readonly unknown[]>> {
  const tables = Object.entries(KEPT).map(
    ([table, order]) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all()] as const,
  );
  return Object.fromEntries(tables);
}

function found(db: ReadableDb): unknown {
  const entriesWith = db
    .prepare('SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid')
    .pluck();
  return {
    cases: SEARCHES.map((words) => casesByWords(db, words, 100)),
    numbers: casesByNhsNumber(db, '9990000018', 100),
    entries: WORDS.map((word) => entriesWith.all(word)),
  };
}

async function aRuleSwitchedOff(office: TestOffice): Promise<void> {
  await office.as('ben');
  await office.done('change-rule', {
    key: aKey(),
    rule: 'INT-02',
    state: 'off',
    wording: null,
    reason: 'Asked at the end of every discussion',
    base: null,
    password: passwordOf('ben'),
  });
}

/** One document is delivered, one is withdrawn, and its destination is held. */
async function aDelivery(office: TestOffice): Promise<void> {
  await office.as('ada');
  const to = await aDestination(office);
  await queued(office, await anIssuedReferral(office), to);
  const other = await anIssuedReferral(office);
  await office.done('pause-destination', {
    key: aKey(),
    destinationId: to.destinationId,
    paused: true,
    reason: 'Moving',
  });
  await queued(office, other, to);
  await office.done('withdraw-document', { key: aKey(), documentId: other, reason: 'By telephone' });
}

async function aFrozenReturn(office: TestOffice): Promise<void> {
  await office.done('freeze-return', {
    key: aKey(),
    definition: 'quarterly-return-1',
    by: 'death',
    from: '2026-10-01',
    to: '2026-12-31',
  });
}

/** Locks the office and has the record to itself, with the key as it was while the office was open. */
async function withWriter<Value>(office: TestOffice, work: (db: WritableDb) => Value): Promise<Value> {
  const dataKey = Buffer.from(office.keyInUse() ?? []);
  await office.done('lock', { why: 'asked' });
  const opened = openWriter({ folder: office.folder, dataKey }, 'open');
  if (!opened.ok) throw new Error(opened.refusal.kind);
  try {
    return work(opened.value);
  } finally {
    closeDatabase(opened.value);
  }
}

describe('what is kept beside the log', () => {
  it.each([1, 20261123])(
    'is after a busy day (%i) what a rebuild makes of the log, and is found alike',
    async (seed) => {
      const office = await anOffice();
      await aBusyDay(office, seed, 50);
      await aRuleSwitchedOff(office);
      await aDelivery(office);
      await aFrozenReturn(office);
      expect(office.faults).toEqual([]);
      const { kept, rebuilt, again, entries } = await withWriter(office, (db) => {
        const before = { rows: dump(db), found: found(db) };
        const count = transaction(db, () => rebuildProjections(db));
        const after = { rows: dump(db), found: found(db) };
        transaction(db, () => rebuildProjections(db));
        return { kept: before, rebuilt: after, again: dump(db), entries: count };
      });
      expect(entries).toBeGreaterThan(100);
      expect(kept.rows['case_row']?.length).toBeGreaterThan(10);
      expect(kept.rows['document_row']?.length).toBeGreaterThan(2);
      expect(kept.rows['rule_change']?.length).toBe(1);
      expect(kept.rows['return_facts']?.length).toBe(kept.rows['case_row']?.length);
      expect(kept.rows['frozen_return']?.length).toBe(1);
      expect(rebuilt).toEqual(kept);
      expect(again).toEqual(kept.rows);
    },
  );

  it('is mended by a rebuild when somebody has altered it', async () => {
    const office = await anOffice();
    await aBusyDay(office, 7, 12);
    const { kept, rebuilt } = await withWriter(office, (db) => {
      const before = dump(db);
      transaction(db, () => {
        db.exec(
          "UPDATE case_row SET surname = 'Somebody else', open = 0; DELETE FROM worklist_count; UPDATE member SET roles = '[]'",
        );
      });
      transaction(db, () => rebuildProjections(db));
      return { kept: before, rebuilt: dump(db) };
    });
    expect(rebuilt).toEqual(kept);
  });
});

describe('the counts of the worklist', () => {
  it('are after a busy day what counting the rows gives', async () => {
    const office = await anOffice();
    await aBusyDay(office, 42, 40);
    const { counts } = await office.done('list-worklist', {
      filter: 'open',
      order: 'due',
      after: null,
      limit: 1,
    });
    const counted = office.read((db) => {
      const count = (where: string): number =>
        Number(db.prepare(`SELECT count(*) FROM case_row WHERE ${where}`).pluck().get());
      return {
        open: count('open = 1'),
        urgent: count('open = 1 AND urgent = 1'),
        closed: count('open = 0'),
        'with-coroner': count("open = 1 AND waiting_on = 'coroner'"),
        'waiting-examiner': count("open = 1 AND waiting_on = 'medical-examiner'"),
      };
    });
    expect(counts).toMatchObject(counted);
  });
});
