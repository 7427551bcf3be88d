import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase, declaration } from '../builders/case.ts';
import { aConversation, anIntake } from '../builders/case-inputs.ts';
import { aKey, anOffice, newestEntries, passwordOf, type TestOffice } from '../builders/office.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' } as const;

let office: TestOffice;
let caseId: string;
let atHome: string;
beforeAll(async () => {
  office = await anOffice();
  const made = await aCase(office);
  caseId = made.caseId;
  await office.done('declare', declaration(caseId, made.entries['agreed-cause'] ?? '', passwordOf('ada')));
  const opened = await office.done('open-case', {
    key: aKey(),
    ...anIntake({ surname: 'Home', place: { kind: 'home', name: '4 Rowan Close', ward: null } }),
  });
  atHome = opened.caseId;
  await office.as('dan');
  await office.done('record-conversation', {
    key: aKey(),
    caseId: atHome,
    conversation: { ...aConversation(), result: 'no-answer' },
  });
}, 60_000);
beforeEach(() => office.as('ben'));

async function rowsOf(period: { readonly from: string; readonly to: string }) {
  const { base64 } = await office.done('export-activity', period);
  const [headings = '', ...lines] = Buffer.from(base64, 'base64').toString('utf8').split('\r\n').slice(0, -1);
  const cells = (line: string) => [...line.matchAll(/"([^"]*)"/g)].map(([, cell = '']) => cell);
  return { headings: cells(headings), rows: lines.map(cells) };
}

describe('who did how much', () => {
  it('RET-13 is a line for each person, half-day and site, with no case and nobody’s address', async () => {
    const { headings, rows } = await rowsOf(NOVEMBER);
    expect(headings.slice(5)).toEqual([
      'Cases',
      'Cases scrutinised',
      'Declarations',
      'Conversations held',
      'Attempts',
      'Discussions with practitioners',
    ]);
    const examiner = rows.filter(([, , person]) => person === 'Dr Ada Quill');
    expect(examiner.every(([, , , , site]) => site === 'Ysbyty Glan-yr-Afon')).toBe(true);
    const sum = (at: number) => examiner.reduce((total, row) => total + Number(row[at]), 0);
    expect([sum(6), sum(7), sum(10)]).toEqual([1, 1, 1]);
    const officer = rows.find(([, , person]) => person === 'Dan Okoro');
    expect(officer?.slice(3)).toEqual(['Medical examiner officer', 'Home', '1', '0', '0', '0', '1', '0']);
    expect(rows.flat().join(' ')).not.toMatch(/Rowan|Ashgrove|ME-2026/);
  });

  it('RET-13 has no line of other days, and leaves void cases out', async () => {
    expect((await rowsOf({ from: '2026-12-01', to: '2026-12-31' })).rows).toEqual([]);
    await office.as('ada');
    await office.done('void-case', { key: aKey(), caseId: atHome, reason: 'Entered twice' });
    await office.as('ben');
    const { rows } = await rowsOf(NOVEMBER);
    expect(rows.some(([, , person]) => person === 'Dan Okoro')).toBe(false);
  });

  it('CSV-2 is in the record before anybody has it, and is the lead’s alone', async () => {
    const { rows } = await office.done('export-activity', NOVEMBER);
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'exported', payload: { what: 'activity', form: 'csv', filter: NOVEMBER, rows } },
    ]);
    await office.as('dan');
    expect(await office.refused('export-activity', NOVEMBER)).toMatchObject({ kind: 'not-allowed' });
  });
});

describe('who looked at one case', () => {
  it('has the looks, the prints and the searches that listed it, and no other search', async () => {
    await office.as('eve');
    await office.done('view-case', { caseId, opening: true });
    await office.done('find-cases', { text: 'Ashgrove', limit: 10 });
    await office.done('find-cases', { text: 'Nobody', limit: 10 });
    await office.done('print-case', { caseId });
    await office.as('ben');
    const { rows } = await office.done('list-audit', { before: null, limit: 200, caseId, userId: null });
    const looks = rows.filter(({ byName }) => byName === 'Eve Lund');
    expect(looks.map(({ kind, hasListed }) => [kind, hasListed])).toEqual([
      ['exported', false],
      ['search-made', true],
      ['case-viewed', false],
    ]);
    const file = await office.done('export-audit', { caseId, userId: null });
    const text = Buffer.from(file.base64, 'base64').toString('utf8');
    expect(text).toContain('"Search made","this case was among what it found","Eve Lund"');
    expect(text).not.toContain('Nobody');
    expect(text.split('\r\n').filter((line) => line.includes('Search made'))).toHaveLength(1);
  });
});
