import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportedList } from '../../application/list-export/exported-list.ts';
import type { HandedFile } from '../../contract/handed-file.ts';
import { aCase } from '../builders/case.ts';
import { anIntake } from '../builders/case-inputs.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
const OPEN = ['Zebedee', '=Ashgrove', 'Marsh'] as const;

beforeAll(async () => {
  office = await anOffice();
  for (const surname of OPEN) await office.done('open-case', { key: aKey(), ...anIntake({ surname }) });
  const { caseId } = await aCase(office, { upTo: 'opened' });
  await office.done('void-case', { key: aKey(), caseId, reason: 'Entered twice' });
});
beforeEach(() => office.as('ada'));

/** The lines of a CSV without its headings. Nothing in these tests has a comma or a line end inside a cell of interest. */
function linesOf(file: HandedFile): readonly string[] {
  return textOf(file).split('\r\n').slice(1, -1);
}

function textOf({ base64 }: HandedFile): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

describe('the worklist as CSV', () => {
  it('CSV-2 has every case of the filter in the order asked for, in the office’s words', async () => {
    const file = await office.done('export-worklist', { filter: 'open', order: 'name' });
    expect(file).toMatchObject({
      fileName: 'worklist-open-2026-11-23.csv',
      mediaType: 'text/csv',
      rows: 3,
    });
    const lines = linesOf(file);
    expect(lines.map((line) => line.split('","')[1])).toEqual(["'=Ashgrove", 'Marsh', 'Zebedee']);
    expect(lines[1]).toContain('"999 000 0018"');
    expect(lines[1]).toContain('"Not answered","Not answered","Not answered"');
    const [headings = ''] = textOf(file).split('\r\n');
    expect(headings).toContain('"Reference","Surname","Forenames"');
    const first = await office.done('list-worklist', {
      filter: 'open',
      order: 'name',
      after: null,
      limit: 1,
    });
    expect(first.rows).toHaveLength(1);
  });

  it('CSV-2 shows a closed or void case as what it is', async () => {
    const [line, ...others] = linesOf(
      await office.done('export-worklist', { filter: 'closed', order: 'due' }),
    );
    expect(others).toEqual([]);
    expect(line).toContain('"Void"');
  });

  it('CSV-2 is in the record with its filter and length before anybody has a line of it', async () => {
    await office.as('eve');
    await office.done('export-worklist', { filter: 'urgent', order: 'due' });
    expect(newestEntries(office, 1)).toMatchObject([
      {
        kind: 'exported',
        role: 'governance-reader',
        payload: { what: 'worklist', form: 'csv', filter: { filter: 'urgent', order: 'due' }, rows: 0 },
      },
    ]);
  });

  it('CSV-2 is all of it or nothing', () => {
    const asker = { userId: 'nobody' as never, now: '2026-11-23T12:00', silentSince: null };
    const wanted = { list: 'worklist', filter: 'open', order: 'due', asker } as const;
    expect(office.read((db) => exportedList(db, wanted, 2))).toEqual({ ok: false, refusal: { most: 2 } });
    expect(office.read((db) => exportedList(db, wanted, 3))).toMatchObject({ ok: true, value: { rows: 3 } });
  });

  it('CSV-2 that is too long is refused, and nothing says that it was made', async () => {
    const full = await anOffice({
      backRoom: { exportList: () => Promise.resolve({ ok: false, refusal: { most: 7 } }) },
    });
    const before = entryCount(full);
    expect(await full.refused('export-outbox', {})).toEqual({ kind: 'list-too-long', most: 7 });
    expect(entryCount(full)).toBe(before);
  });

  it('ROLE-1 is not for an administrator, who sees no clinical list', async () => {
    await office.as('fay');
    const before = entryCount(office);
    for (const [method, input] of [
      ['export-worklist', { filter: 'open', order: 'due' }],
      ['export-outbox', {}],
    ] as const) {
      expect(await office.refused(method, input)).toMatchObject({ kind: 'not-allowed', act: method });
    }
    expect(entryCount(office)).toBe(before);
    const audit = textOf(await office.done('export-audit', { caseId: null, userId: null }));
    expect(audit).not.toMatch(/Zebedee|Ashgrove|9990000018|999 000 0018/);
  });
});

describe('the outbox as CSV', () => {
  it('CSV-2 has every document with its way and its fingerprint', async () => {
    const { reference, ...asked } = await aPreparedReferral(office);
    await office.done('issue-referral', { key: aKey(), ...asked });
    const file = await office.done('export-outbox', {});
    const [line = ''] = linesOf(file);
    expect(file.rows).toBe(1);
    expect(line).toMatch(new RegExp(`^"${reference}-R1","1","Coroner referral","${reference}"`));
    expect(line).toMatch(/"In the folder".*"[0-9a-f]{64}"$/);
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'exported', payload: { what: 'outbox', form: 'csv', filter: {}, rows: 1 } },
    ]);
  });
});

describe('the audit list as CSV', () => {
  it('CSV-2 has who did and who looked, narrowed as on the screen, and its own line from then on', async () => {
    await office.as('ben');
    const { caseId, reference } = await aCase(office, { upTo: 'practitioner' });
    const ofCase = await office.done('export-audit', { caseId, userId: null });
    expect(linesOf(ofCase).map((line) => line.split('","')[2])).toEqual([
      'Attending practitioner recorded',
      'Preparation notes recorded',
      'Case opened',
    ]);
    expect(linesOf(ofCase).every((line) => line.includes(`"${reference}"`))).toBe(true);
    const [newest = ''] = linesOf(await office.done('export-audit', { caseId: null, userId: null }));
    expect(newest).toContain('"Printed or saved as a file","Audit list, one case, 3 lines, CSV"');
    expect(newestEntries(office, 2)).toMatchObject([
      { payload: { what: 'audit', filter: { caseId }, rows: 3 } },
      { payload: { what: 'audit', filter: {} } },
    ]);
  });

  it('shows in the list what left, in which form, and how much', async () => {
    await office.as('ben');
    await office.done('export-worklist', { filter: 'mine', order: 'name' });
    const { rows } = await office.done('list-audit', { before: null, limit: 2, caseId: null, userId: null });
    expect(rows[0]?.list).toEqual({
      what: 'worklist',
      form: 'csv',
      filter: { filter: 'mine', order: 'name' },
      rows: 0,
    });
    expect(rows[1]?.kind).not.toBe('list-viewed');
  });
});
