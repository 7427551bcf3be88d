import { beforeEach, describe, expect, it } from 'vitest';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../builders/office.ts';
import { anIntake } from '../builders/case-inputs.ts';

const FIRST_PAGE = { after: null, limit: 50 } as const;

describe('a look at a list', () => {
  let office: TestOffice;
  beforeEach(async () => {
    office = await anOffice({ at: 'dan' });
  });
  const look = (filter: 'open' | 'closed', order: 'due' | 'name' = 'due') =>
    office.done('list-worklist', { filter, order, ...FIRST_PAGE });

  it('LOOK-1 is in the record once from the unlocking to the lock, with the filter and how many lines there were', async () => {
    await office.done('open-case', { key: aKey(), ...anIntake() });
    await look('open');
    expect(newestEntries(office, 1)).toMatchObject([
      {
        kind: 'list-viewed',
        role: 'medical-examiner-officer',
        payload: { list: 'worklist', filter: { filter: 'open' }, shown: 1 },
      },
    ]);
  });

  it('LOOK-1 is not written again when the list refreshes, is put in another order or is scrolled', async () => {
    await look('open');
    const before = entryCount(office);
    await look('open');
    await look('open', 'name');
    await office.done('list-worklist', { filter: 'open', order: 'due', after: '["1"]', limit: 9 });
    expect(entryCount(office)).toBe(before);
  });

  it('LOOK-1 is written for another filter, and again by whoever unlocks next', async () => {
    await look('open');
    const before = entryCount(office);
    await look('closed');
    expect(entryCount(office)).toBe(before + 1);
    await office.as('eve');
    const unlocked = entryCount(office);
    await look('open');
    await look('closed');
    expect(entryCount(office)).toBe(unlocked + 2);
  });

  it('LOOK-1 counts for the outbox and for the audit list, each as it was narrowed', async () => {
    await office.as('ben');
    const before = entryCount(office);
    await office.done('list-outbox', FIRST_PAGE);
    await office.done('list-outbox', FIRST_PAGE);
    const all = { before: null, limit: 50, caseId: null, userId: null } as const;
    await office.done('list-audit', all);
    await office.done('list-audit', all);
    const ben = (await office.done('get-status', {})).user?.userId ?? '';
    const { rows } = await office.done('list-audit', { ...all, userId: ben });
    expect(entryCount(office)).toBe(before + 3);
    expect(newestEntries(office, 3).map(({ payload }) => payload)).toMatchObject([
      { list: 'outbox', filter: {}, shown: 0 },
      { list: 'audit', filter: {} },
      { list: 'audit', filter: { userId: ben } },
    ]);
    expect(rows[0]?.list).toMatchObject({ what: 'audit', form: null });
  });

  it('LOOK-1 is not claimed by somebody who was refused', async () => {
    await office.as('fay');
    const before = entryCount(office);
    await office.refused('list-worklist', { filter: 'open', order: 'due', ...FIRST_PAGE });
    expect(entryCount(office)).toBe(before);
  });
});
