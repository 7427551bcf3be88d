import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandedFile } from '../../contract/handed-file.ts';
import type { ReturnLineView, ReturnView } from '../../contract/return-view.ts';
import { aCase, declaration } from '../builders/case.ts';
import { anIntake } from '../builders/case-inputs.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  type TestOffice,
} from '../builders/office.ts';

const QUARTER = {
  definition: 'quarterly-return-1',
  by: 'death',
  from: '2026-10-01',
  to: '2026-12-31',
} as const;

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
  const { caseId: declared, entries } = await aCase(office);
  await office.done('declare', declaration(declared, entries['agreed-cause'] ?? '', passwordOf('ada')));
  const opened = (changes: Parameters<typeof anIntake>[0]) =>
    office.done('open-case', { key: aKey(), ...anIntake(changes) });
  await opened({ surname: 'First', death: died('2026-10-01') });
  await opened({ surname: 'Before', death: died('2026-09-30') });
  await opened({ surname: 'Undated', death: { kind: 'not-known' } });
  await opened({ surname: 'Elsewhere', place: { kind: 'home', name: '', ward: null } });
  const { caseId } = await opened({ surname: 'Void' });
  await office.done('void-case', { key: aKey(), caseId, reason: 'Entered twice' });
}, 60_000);
beforeEach(() => office.as('ada'));

function died(on: string) {
  return { kind: 'died', on, at: null, approximate: false } as const;
}

const lineOf = ({ sections, whole }: ReturnView, id: string): ReturnLineView | undefined =>
  [whole, ...sections.flatMap(({ lines }) => lines)].find((line) => line.id === id);
const namesIn = ({ cases }: ReturnView, places: readonly number[] = []): readonly string[] =>
  places.map((at) => cases[at]?.surname ?? 'nobody');
const linesOf = ({ base64 }: HandedFile): readonly string[] =>
  Buffer.from(base64, 'base64').toString('utf8').split('\r\n').slice(1, -1);

describe('a return over a quarter', () => {
  it('RET-2 has the deaths of its days, both ends included, and no void case', async () => {
    const view = await office.done('count-return', QUARTER);
    expect(namesIn(view, view.whole.all)).toEqual(['First', 'Ashgrove', 'Elsewhere']);
    expect(namesIn(view, lineOf(view, 'cases')?.strata[1])).toEqual(['Elsewhere']);
    expect(namesIn(view, lineOf(view, 'completed-in-time')?.all)).toEqual(['Ashgrove']);
  });

  it('RET-2 by day of declaration has the cases that were declared, whenever the death was', async () => {
    const view = await office.done('count-return', { ...QUARTER, by: 'declaration' });
    expect(namesIn(view, view.whole.all)).toEqual(['Ashgrove']);
    const dayAfter = { from: '2026-11-24', to: '2026-11-24' };
    const later = await office.done('count-return', { ...QUARTER, ...dayAfter, by: 'declaration' });
    expect(later.whole.all).toEqual([]);
  });

  it('RET-7 names the case without a day of death that was opened in it', async () => {
    const view = await office.done('count-return', QUARTER);
    const undated = view.missing.find(({ id }) => id === 'day-of-death');
    expect(undated?.words).toBe('1 case has no day of death: it stands in no period by day of death');
    expect(namesIn(view, undated?.cases)).toEqual(['Undated']);
    const before = await office.done('count-return', { ...QUARTER, from: '2026-07-01', to: '2026-09-30' });
    expect(before.missing.map(({ id }) => id)).not.toContain('day-of-death');
  });

  it('LOOK-1 is in the record with its period and how many cases were counted', async () => {
    await office.as('eve');
    await office.done('count-return', QUARTER);
    await office.done('count-return', QUARTER);
    expect(newestEntries(office, 2)).toMatchObject([
      { kind: 'unlocked' },
      {
        kind: 'list-viewed',
        role: 'governance-reader',
        payload: { list: 'return', filter: QUARTER, shown: 3 },
      },
    ]);
  });

  it('ROLE-1 is not for an administrator', async () => {
    await office.as('fay');
    const before = entryCount(office);
    expect(await office.refused('count-return', QUARTER)).toMatchObject({ kind: 'not-allowed' });
    expect(await office.refused('export-return', { ...QUARTER, hidesSmall: true })).toMatchObject({
      kind: 'not-allowed',
    });
    expect(entryCount(office)).toBe(before);
  });
});

describe('a return as CSV', () => {
  it('CSV-2 has every line with its numbers, its period and where its lines come from', async () => {
    const file = await office.done('export-return', { ...QUARTER, hidesSmall: false });
    expect(file.fileName).toBe('return-2026-10-01-to-2026-12-31-2026-11-23.csv');
    const lines = linesOf(file);
    expect(lines).toHaveLength(file.rows);
    expect(lines[0]).toMatch(/^"","Cases","3","2","1","0",.*"2026-10-01","2026-12-31","By day of death"/);
    expect(lines.every((line) => line.includes('nothing here is confirmed as required'))).toBe(true);
    expect(lines.some((line) => line.startsWith('"Not recorded","1 case has no day of death'))).toBe(true);
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'exported', payload: { what: 'return', form: 'csv', filter: QUARTER, rows: file.rows } },
    ]);
  });

  it('RET-8 that is to leave the trust hides the small numbers and leaves out what is not recorded', async () => {
    const file = await office.done('export-return', { ...QUARTER, hidesSmall: true });
    expect(file.fileName).toBe('return-2026-10-01-to-2026-12-31-small-numbers-hidden-2026-11-23.csv');
    const lines = linesOf(file);
    expect(lines[0]).toMatch(/^"","Cases","hidden","hidden","hidden","hidden"/);
    expect(lines.filter((line) => /^"[^"]*","[^"]*",.*"[1-9]"/.test(line))).toEqual([]);
    expect(lines.some((line) => line.startsWith('"Not recorded"'))).toBe(false);
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'exported', payload: { filter: { ...QUARTER, small: 'hidden' } } },
    ]);
  });

  it('has nobody’s name in it', async () => {
    const text = linesOf(await office.done('export-return', { ...QUARTER, hidesSmall: false })).join('\n');
    expect(text).not.toMatch(/Ashgrove|Elsewhere,|Undated|999/);
  });
});
