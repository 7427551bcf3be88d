import { beforeAll, describe, expect, it } from 'vitest';
import { anIntake } from '../builders/case-inputs.ts';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../builders/office.ts';

describe('the intake', () => {
  it('opens a case with the next reference of the year, and shows it in the list', async () => {
    const office = await anOffice({ at: 'dan' });
    const first = await office.done('open-case', { key: aKey(), ...anIntake() });
    const second = await office.done('open-case', { key: aKey(), ...anIntake({ surname: 'Birch' }) });
    expect([first.reference, second.reference]).toEqual(['ME-2026-00001', 'ME-2026-00002']);
    const { counts, rows } = await office.done('list-worklist', {
      filter: 'open',
      order: 'due',
      after: null,
      limit: 10,
    });
    expect(rows.map(({ surname }) => surname)).toEqual(['Ashgrove', 'Birch']);
    expect(counts).toMatchObject({ open: 2, 'waiting-officer': 2, urgent: 0 });
  });

  it("counts references anew on New Year's Day in London", async () => {
    const office = await anOffice({ at: 'dan' });
    await office.done('open-case', { key: aKey(), ...anIntake() });
    office.clock.nowMs = Date.UTC(2026, 11, 31, 23, 59, 59);
    expect((await office.done('open-case', { key: aKey(), ...anIntake() })).reference).toBe('ME-2026-00002');
    office.clock.nowMs = Date.UTC(2027, 0, 1, 0, 0, 0);
    expect((await office.done('open-case', { key: aKey(), ...anIntake() })).reference).toBe('ME-2027-00001');
  });

  it('takes what is not known as not known, and records nothing for what was left empty', async () => {
    const office = await anOffice({ at: 'dan' });
    const unknown = { kind: 'not-known' } as const;
    const place = { kind: 'not-known', name: '', ward: null } as const;
    const intake = anIntake({
      forenames: '',
      title: ' ',
      sex: null,
      dateOfBirth: unknown,
      nhsNumber: unknown,
      death: unknown,
      place,
    });
    const { caseId } = await office.done('open-case', { key: aKey(), ...intake });
    const { fields } = (await office.done('view-case', { caseId, opening: false })).case;
    expect([fields.forenames, fields.title, fields.sex]).toEqual([null, null, null]);
    expect([fields.dateOfBirth?.value, fields.nhsNumber?.value, fields.death?.value]).toEqual([
      unknown,
      unknown,
      unknown,
    ]);
  });

  it('refuses what cannot be right, with every fault at once, and writes nothing', async () => {
    const office = await anOffice({ at: 'dan' });
    const before = entryCount(office);
    const wrong = anIntake({
      nhsNumber: { kind: 'known', digits: '9990000019' },
      dateOfBirth: { kind: 'known', on: '2026-11-22' },
      urgentRelease: { requested: true, reason: '', deadline: null },
    });
    expect(await office.refused('open-case', { key: aKey(), ...wrong })).toEqual({
      kind: 'details-impossible',
      faults: [
        { field: 'nhsNumber', fault: 'nhs-number-check-digit' },
        { field: 'dateOfBirth', fault: 'birth-after-death' },
        { field: 'urgentRelease', fault: 'reason-empty' },
      ],
    });
    expect(entryCount(office)).toBe(before);
  });

  it('DATE-3 holds a birth against the death that is already recorded', async () => {
    const office = await anOffice({ at: 'dan' });
    const { caseId } = await office.done('open-case', { key: aKey(), ...anIntake() });
    const { fields } = (await office.done('view-case', { caseId, opening: false })).case;
    const base = fields.dateOfBirth?.stamp.entry ?? null;
    const dateOfBirth = { value: { kind: 'known', on: '2026-11-22' } as const, base, settles: [] };
    expect(
      await office.refused('record-details', { key: aKey(), caseId, fields: { dateOfBirth } }),
    ).toMatchObject({
      faults: [{ field: 'dateOfBirth', fault: 'birth-after-death' }],
    });
  });
});

describe('the worklist', () => {
  it('has urgent cases first, and gives the next page where the last one ended', async () => {
    const office = await anOffice({ at: 'dan' });
    for (const surname of ['Alder', 'Birch', 'Cedar', 'Elder']) {
      office.clock.nowMs += 60_000;
      const urgent = { requested: true, reason: 'Faith', deadline: '2026-11-24T12:00' } as const;
      await office.done('open-case', {
        key: aKey(),
        ...anIntake({ surname, ...(surname === 'Elder' ? { urgentRelease: urgent } : {}) }),
      });
    }
    const first = await office.done('list-worklist', { filter: 'open', order: 'due', after: null, limit: 3 });
    const second = await office.done('list-worklist', {
      filter: 'open',
      order: 'due',
      after: first.next,
      limit: 3,
    });
    expect([...first.rows, ...second.rows].map(({ surname }) => surname)).toEqual([
      'Elder',
      'Alder',
      'Birch',
      'Cedar',
    ]);
    expect(second.next).toBeNull();
    expect(
      (await office.done('list-worklist', { filter: 'urgent', order: 'due', after: null, limit: 9 })).rows,
    ).toHaveLength(1);
  });
});

describe('finding a case', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice({ at: 'dan' });
    await office.done('open-case', { key: aKey(), ...anIntake() });
    const other = anIntake({
      surname: 'Pritchard',
      forenames: 'Gwenllïan',
      nhsNumber: { kind: 'not-known' },
    });
    await office.done('open-case', { key: aKey(), ...other });
  });

  it.each([
    ['the beginning of a name', 'ashg', 1],
    ['both names in any order', 'Mair ASHGROVE', 1],
    ['a name without its accent', 'Gwenllian', 1],
    ['a name with its accent taken apart', 'Gwenlli\u0308an', 1],
    ['the NHS number with spaces', '999 000 0018', 1],
    ['the reference', 'ME-2026-00002', 1],
    ['a part of the reference', '2026', 2],
    ['a name that nobody has', 'Oakley', 0],
    ['only signs', '%"*()', 0],
    ['words of the search language', 'NOT AND OR NEAR', 0],
  ])('works by %s', async (_what, text, count) => {
    expect((await office.done('find-cases', { text, limit: 10 })).rows).toHaveLength(count);
  });

  it('writes down that somebody searched, and for what, before they see it', async () => {
    await office.as('eve');
    await office.done('find-cases', { text: 'Oakley', limit: 10 });
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'search-made', role: 'governance-reader', payload: { text: 'Oakley', found: 0, listed: [] } },
    ]);
  });
});
