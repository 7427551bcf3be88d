import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../domain/shared/time.ts';
import { weekOf } from '../../domain/clocks/working-week.ts';
import { aCase } from '../builders/case.ts';
import { aKey, anOffice, MEMBERS, newestEntries, type TestOffice } from '../builders/office.ts';

describe('the office’s time', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  });
  beforeEach(() => office.as('ada'));

  const now = () => office.done('get-office-time', {});
  const asked = async () => {
    const { holidaysKnownTo, officeHours, registerHours, targets } = await now();
    return { key: aKey(), officeHours, registerHours, targets, holidaysKnownTo };
  };
  const holiday = (on: string, change: { kind: 'open' | 'as-listed' } | { kind: 'close'; name: string }) => ({
    key: aKey(),
    on,
    change,
  });

  it('CLK-3 is nine to five on weekdays until somebody says otherwise, and the holidays end visibly', async () => {
    const time = await now();
    expect(time.officeHours.monday).toEqual({ opens: '09:00', closes: '17:00' });
    expect(time.officeHours.sunday).toBeNull();
    expect(time.holidaysKnownTo).toBe('2028-12-31');
    expect(time.holidays.filter(({ on }) => on.startsWith('2026-12')).map(({ on }) => on)).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2026-12-28',
    ]);
  });

  it('CLK-3 a change is one entry with what differs, dated and by whom', async () => {
    const input = await asked();
    const saturday = { opens: '10:00', closes: '12:00' };
    await office.done('change-office-time', { ...input, officeHours: { ...input.officeHours, saturday } });
    const [entry] = newestEntries(office, 1);
    expect(entry).toMatchObject({
      kind: 'settings-changed',
      payload: { changes: { 'officeHours.saturday': '10:00-12:00' } },
    });
    expect((await now()).officeHours.saturday).toEqual(saturday);
    expect(await office.refused('change-office-time', await asked())).toEqual({ kind: 'nothing-to-record' });
    await office.done('change-office-time', { ...input, key: aKey() });
    expect((await now()).officeHours.saturday).toBeNull();
  });

  it('CLK-3 a week that is never open, or closes before it opens, is refused', async () => {
    const input = await asked();
    expect(await office.refused('change-office-time', { ...input, officeHours: weekOf(() => null) })).toEqual(
      { kind: 'bad-request', faults: [{ path: 'officeHours', fault: 'never-open' }] },
    );
    for (const day of WEEKDAYS) {
      const backwards = { ...input.registerHours, [day]: { opens: '12:00', closes: '12:00' } };
      expect(
        await office.refused('change-office-time', { ...input, key: aKey(), registerHours: backwards }),
      ).toEqual({ kind: 'bad-request', faults: [{ path: 'registerHours', fault: day }] });
    }
  });

  it('CLK-7 no target is an answer that is kept', async () => {
    const input = await asked();
    const lengths = { ...input.targets.lengths, coroner: null };
    await office.done('change-office-time', { ...input, targets: { ...input.targets, lengths } });
    expect((await now()).targets.lengths.coroner).toBeNull();
    await office.done('change-office-time', { ...input, key: aKey() });
    expect((await now()).targets.lengths.coroner).toEqual({ count: 2, unit: 'working-days' });
  });

  it('CLK-1 an added day has its name, its day and who added it, moves what is due, and can be taken away', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const due = async () => {
      const { clocks } = await office.done('view-case', { caseId, opening: false });
      const scrutiny = clocks.find(({ name }) => name === 'scrutiny');
      return scrutiny?.due.kind === 'at' ? scrutiny.due : null;
    };
    const before = await due();
    const on = before?.at.slice(0, 10) ?? '';
    await office.done('change-holiday', holiday(on, { kind: 'close', name: 'Extra bank holiday' }));
    const after = await due();
    expect((after?.at ?? '') > (before?.at ?? '')).toBe(true);
    expect(after?.without).toEqual([{ on, name: 'Extra bank holiday' }]);
    expect((await now()).holidays.find((row) => row.on === on)).toMatchObject({
      name: 'Extra bank holiday',
      state: 'added',
      changedBy: MEMBERS.ada.name,
    });
    await office.done('change-holiday', holiday(on, { kind: 'as-listed' }));
    expect((await due())?.at).toBe(before?.at);
    expect((await now()).holidays.some((row) => row.on === on)).toBe(false);
  });

  it('CLK-1 a listed day can be opened, stays in the list as opened, and is closed again', async () => {
    const row = async () => (await now()).holidays.find(({ on }) => on === '2026-12-28');
    await office.done('change-holiday', holiday('2026-12-28', { kind: 'open' }));
    expect(await row()).toMatchObject({ state: 'open', name: 'Boxing Day (substitute day)' });
    await office.done('change-holiday', holiday('2026-12-28', { kind: 'as-listed' }));
    expect(await row()).toMatchObject({ state: 'listed', changedBy: null });
    expect(await office.refused('change-holiday', holiday('2026-12-23', { kind: 'open' }))).toEqual({
      kind: 'nothing-to-record',
    });
  });

  it('CLK-2 an office that looked further gets the usual holidays, marked as such by their day', async () => {
    const input = await asked();
    await office.done('change-office-time', { ...input, holidaysKnownTo: '2030-12-31' });
    const time = await now();
    expect(time.holidays.at(-1)).toMatchObject({ on: '2030-12-26', state: 'listed' });
    expect(time.holidaysPublishedTo).toBe('2028-12-31');
    await office.done('change-office-time', { ...input, key: aKey() });
  });

  it('CLK-3 is changed by whoever may change settings, and read by everybody', async () => {
    await office.as('dan');
    expect((await now()).holidaysKnownTo).toBe('2028-12-31');
    expect(await office.refused('change-office-time', await asked())).toMatchObject({ kind: 'not-allowed' });
    expect(
      await office.refused('change-holiday', holiday('2026-11-30', { kind: 'close', name: 'x' })),
    ).toMatchObject({ kind: 'not-allowed' });
  });
});
