import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReturnForm } from '../../contract/return-forms.ts';
import type { ReturnLineView, ReturnView } from '../../contract/return-view.ts';
import { verifyManifest } from '../../exchange/sealing/verify-manifest.ts';
import { nodeFileStore } from '../../exchange/outbox/node-file-store.ts';
import { aCase, declaration } from '../builders/case.ts';
import { anIntake, change } from '../builders/case-inputs.ts';
import { readWorkbook } from '../builders/read-workbook.ts';
import { aKey, anOffice, newestEntries, passwordOf, type TestOffice } from '../builders/office.ts';

const QUARTER = {
  definition: 'quarterly-return-1',
  by: 'death',
  from: '2026-10-01',
  to: '2026-12-31',
} as const;

const died = (on: string) => ({ kind: 'died', on, at: null, approximate: false }) as const;
const lineOf = ({ sections, whole }: ReturnView, id: string): ReturnLineView | undefined =>
  [whole, ...sections.flatMap(({ lines }) => lines)].find((line) => line.id === id);

/** An office, four cases, and the return over them, frozen; then each of the cases changed in its own way. */
async function aChangedOffice() {
  const office = await anOffice();
  const { caseId: scrutinised, entries } = await aCase(office);
  const opened = async (changes: Parameters<typeof anIntake>[0]) =>
    (await office.done('open-case', { key: aKey(), ...anIntake(changes) })).caseId;
  const undated = await opened({ surname: 'Undated', death: { kind: 'not-known' } });
  const corrected = await opened({ surname: 'Corrected', death: died('2026-10-01') });
  const twice = await opened({ surname: 'Twice', death: died('2026-10-02') });
  await office.done('count-return', QUARTER);
  const first = await office.done('freeze-return', { key: aKey(), ...QUARTER });
  office.clock.nowMs += 60_000;
  await office.done('declare', declaration(scrutinised, entries['agreed-cause'] ?? '', passwordOf('ada')));
  const deathOf = async (caseId: string, on: string) => {
    const view = await office.done('view-case', { caseId, opening: false });
    const base = view.case.fields.death?.stamp.entry ?? null;
    await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { death: { ...change(died(on)), base } },
    });
  };
  await deathOf(undated, '2026-10-05');
  await deathOf(corrected, '2026-09-30');
  await office.done('void-case', { key: aKey(), caseId: twice, reason: 'Entered twice' });
  const late = await opened({ surname: 'Late', death: died('2026-10-09') });
  return { office, first: first.entryId, cases: { scrutinised, undated, corrected, twice, late } };
}

let made: Awaited<ReturnType<typeof aChangedOffice>>;
let office: TestOffice;
beforeAll(async () => {
  made = await aChangedOffice();
  office = made.office;
}, 60_000);
beforeEach(() => office.as('ada'));

describe('a frozen return', () => {
  it('RET-9 stands as it was counted, whatever became of its cases, with who froze it and when', async () => {
    const view = await office.done('view-frozen-return', { snapshot: made.first });
    const names = (at: readonly number[] = []) => at.map((place) => view.cases[place]?.surname);
    expect(names(view.whole.all)).toEqual(['Corrected', 'Twice', 'Ashgrove']);
    expect(names(lineOf(view, 'not-completed')?.all)).toEqual(['Corrected', 'Twice', 'Ashgrove']);
    expect(names(view.missing.find(({ id }) => id === 'day-of-death')?.cases)).toEqual(['Undated']);
    expect(view).toMatchObject({ byName: 'Dr Ada Quill', role: 'medical-examiner', isCountedAlike: true });
    expect(view.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(view.chainHead).toMatch(/^[0-9a-f]{64}$/);
    const now = await office.done('count-return', QUARTER);
    expect(lineOf(now, 'completed-in-time')?.all.length).toBe(1);
  });

  it('RET-9 is in the list of them, newest first, and nobody but those who record can make one', async () => {
    expect(await office.done('list-frozen-returns', {})).toMatchObject([
      { snapshot: made.first, from: '2026-10-01', to: '2026-12-31', cases: 3, byName: 'Dr Ada Quill' },
    ]);
    await office.as('eve');
    expect(await office.refused('freeze-return', { key: aKey(), ...QUARTER })).toMatchObject({
      kind: 'not-allowed',
    });
    expect(await office.refused('view-frozen-return', { snapshot: aKey() })).toEqual({
      kind: 'frozen-return-not-found',
    });
  });

  it('LOOK-1 is in the record when somebody looks at it', async () => {
    await office.as('eve');
    await office.done('view-frozen-return', { snapshot: made.first });
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'list-viewed', payload: { list: 'return', filter: { snapshot: made.first }, shown: 3 } },
    ]);
  });
});

describe('what changed since a return was frozen', () => {
  const EXPECTED = [
    ['Ashgrove', 'within', ['Day of declaration: not known before, 23-Nov-2026 now']],
    ['Corrected', 'went-out', ['Day of death changed from 01-Oct-2026 to 30-Sep-2026']],
    ['Twice', 'went-out', ['The case was made void']],
    ['Undated', 'came-in', ['Day of death recorded: 05-Oct-2026; it was not known before']],
    ['Late', 'came-in', ['The case was opened after the earlier count']],
  ] as const;

  it('RET-10 says of each case why it counts otherwise, and by whose entry', async () => {
    const compared = await office.done('compare-returns', { earlier: made.first, later: null });
    const told = compared.changes.map((one) => [
      compared.cases[one.case]?.surname,
      one.moved,
      one.reasons.slice(0, 1).map(({ words }) => words),
    ]);
    expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(
      new Set(EXPECTED.map((one) => JSON.stringify(one))),
    );
    for (const { reasons } of compared.changes) {
      expect(reasons.map(({ byName }) => byName)).toEqual(reasons.map(() => 'Dr Ada Quill'));
    }
    const all = compared.lines.find(({ id }) => id === 'cases')?.numbers[0];
    expect(all).toMatchObject({ before: 3, after: 3 });
    expect([all?.came.length, all?.went.length]).toEqual([2, 2]);
  });

  it('RET-10 says the same between two frozen returns, and nothing of what came after the later', async () => {
    const second = await office.done('freeze-return', { key: aKey(), ...QUARTER });
    const { caseId } = await office.done('open-case', {
      key: aKey(),
      ...anIntake({ surname: 'Afterwards', death: died('2026-10-10') }),
    });
    const compared = await office.done('compare-returns', { earlier: made.first, later: second.entryId });
    expect(compared.changes).toHaveLength(EXPECTED.length);
    const since = await office.done('compare-returns', { earlier: second.entryId, later: null });
    expect(since.cases.map((found) => found.caseId)).toEqual([caseId]);
    expect(await office.refused('compare-returns', { earlier: second.entryId, later: made.first })).toEqual({
      kind: 'returns-not-comparable',
    });
    const other = await office.done('freeze-return', { key: aKey(), ...QUARTER, by: 'declaration' });
    expect(await office.refused('compare-returns', { earlier: made.first, later: other.entryId })).toEqual({
      kind: 'returns-not-comparable',
    });
  });

  it('RET-10 names no entry of a case where the address book made it count otherwise', async () => {
    const before = await office.done('freeze-return', { key: aKey(), ...QUARTER });
    const markSite = (setting: 'community' | null) =>
      office.done('change-address-book', {
        key: aKey(),
        line: {
          addressId: '019d0000-0000-7000-8000-00000000abcd',
          kind: 'site',
          name: 'Ysbyty  Glan-yr-afon',
          organisation: '',
          gmcNumber: '',
          phone: '',
          email: '',
          address: '',
          availability: '',
          setting,
          retired: false,
        },
      });
    await markSite('community');
    const compared = await office.done('compare-returns', { earlier: before.entryId, later: null });
    await markSite(null);
    expect(compared.changes.length).toBeGreaterThan(0);
    for (const { moved, reasons } of compared.changes) {
      expect(moved).toBe('within');
      expect(reasons).toEqual([
        { words: 'Place of death: acute hospital before, elsewhere now', byName: null, at: null },
      ]);
    }
  });
});

describe('the forms of a return', () => {
  const wanted = () => ({ snapshot: made.first, hidesSmall: false });

  it('RET-12 say the same numbers in every form', async () => {
    const file = async (form: ReturnForm) =>
      Buffer.from((await office.done('export-frozen-return', { ...wanted(), form })).base64, 'base64');
    const machine = (await file('machine-csv')).toString('utf8').split('\r\n').slice(1, -1);
    const cells = machine.map((line) => line.split(','));
    const view = await office.done('view-frozen-return', { snapshot: made.first });
    const numbers = [view.whole, ...view.sections.flatMap(({ lines }) => lines)].flatMap(({ all, strata }) =>
      [all, ...strata].map((cases) => cases.length),
    );
    expect(cells.map((cell) => Number(cell[7]))).toEqual(numbers);
    expect(new Set(cells.map((cell) => cell[0]))).toEqual(new Set(['quarterly-return-1']));
    const { sheets } = readWorkbook(await file('xlsx'));
    const inSheet = (sheets[0] ?? []).slice(1).flatMap((row) => row.slice(2, 6));
    expect(inSheet.slice(0, numbers.length)).toEqual(numbers);
    expect((sheets[1] ?? []).flat()).toContain(view.sha256);
    const table = (await file('csv')).toString('utf8').split('\r\n').slice(1, -1);
    const inTable = table.flatMap((line) =>
      [...line.matchAll(/"([^"]*)"/g)].slice(2, 6).map(([, n]) => Number(n)),
    );
    expect(inTable.slice(0, numbers.length)).toEqual(numbers);
    const report = (await file('measure-report')).toString('utf8');
    expect([...report.matchAll(/"count":(\d+)/g)].map(([, count]) => Number(count))).toEqual(numbers);
    expect((await file('pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('CSV-2 are in the record with their form before anybody has them', async () => {
    const file = await office.done('export-frozen-return', { ...wanted(), hidesSmall: true, form: 'xlsx' });
    expect(file.fileName).toBe('return-2026-10-01-to-2026-12-31-frozen-small-numbers-hidden-2026-11-23.xlsx');
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'exported', payload: { what: 'return', form: 'xlsx', filter: { small: 'hidden' } } },
    ]);
  });

  it('RET-12 lie in the outbox folder as one package with a manifest; again is the same package', async () => {
    const placed = await office.done('place-return', { snapshot: made.first, hidesSmall: true });
    const folder = join(office.outbox, placed.folder);
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        'manifest.json',
        'manifest.jws',
        'return.csv',
        'return.fhir.json',
        'return.machine.csv',
        'return.pdf',
        'return.xlsx',
      ].toSorted(),
    );
    const checked = await verifyManifest(nodeFileStore, folder);
    expect(checked).toMatchObject({ kind: 'intact', manifest: { purpose: 'return', version: 1 } });
    expect(await office.done('place-return', { snapshot: made.first, hidesSmall: true })).toEqual(placed);
    const full = await office.done('place-return', { snapshot: made.first, hidesSmall: false });
    expect(full.folder).not.toBe(placed.folder);
    expect(readFileSync(join(folder, 'return.machine.csv'), 'utf8')).not.toMatch(/,[1-4],\r\n/);
    expect(await office.done('verify-record', {})).toMatchObject({ faults: [] });
  });
});
