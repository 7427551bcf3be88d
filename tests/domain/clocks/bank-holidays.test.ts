import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HOLIDAYS_KNOWN_FROM,
  HOLIDAYS_PUBLISHED_TO,
  holidaysTo,
  usualHolidays,
} from '../../../domain/clocks/bank-holidays.ts';
import { addDays, weekdayOf } from '../../../domain/shared/time.ts';

const year = fc.integer({ min: 2024, max: 2299 });
const onWeekdays = (days: readonly { readonly on: string }[]) =>
  days.filter(({ on }) => !['saturday', 'sunday'].includes(weekdayOf(on)));

describe('the bank holidays', () => {
  it('CLK-1 the published list is what the usual reckoning gives, substitute days and all', () => {
    const reckoned = [2024, 2025, 2026, 2027, 2028].flatMap(usualHolidays);
    expect(holidaysTo(HOLIDAYS_PUBLISHED_TO)).toEqual(reckoned);
    expect(reckoned[0]?.on).toBe(HOLIDAYS_KNOWN_FROM);
  });

  it.each([
    ['2026-12-28', 'Boxing Day (substitute day)', 'Boxing Day on a Saturday'],
    ['2027-12-27', 'Christmas Day (substitute day)', 'Christmas Day on a Saturday'],
    ['2027-12-28', 'Boxing Day (substitute day)', 'Boxing Day on a Sunday'],
    ['2028-01-03', 'New Year’s Day (substitute day)', 'New Year’s Day on a Saturday'],
    ['2033-12-27', 'Christmas Day (substitute day)', 'Christmas Day on a Sunday'],
    ['2034-01-02', 'New Year’s Day (substitute day)', 'New Year’s Day on a Sunday'],
  ])('CLK-1 %s is %s: %s', (on, name) => {
    expect(usualHolidays(Number(on.slice(0, 4)))).toContainEqual({ on, name });
  });

  it('CLK-1 every year has eight of them on weekdays, no two on one day', () => {
    fc.assert(
      fc.property(year, (asked) => {
        const days = usualHolidays(asked);
        expect(new Set(days.map(({ on }) => on)).size).toBe(days.length);
        expect(onWeekdays(days)).toHaveLength(8);
        expect(days.every(({ on }) => on.startsWith(`${String(asked)}-`))).toBe(true);
      }),
    );
  });

  it('CLK-1 Easter is where almanacs have it', () => {
    const easterMonday = (asked: number) =>
      usualHolidays(asked).find(({ name }) => name === 'Easter Monday')?.on;
    expect([2029, 2030, 2031, 2038, 2049].map(easterMonday)).toEqual([
      '2029-04-02',
      '2030-04-22',
      '2031-04-14',
      '2038-04-26',
      '2049-04-19',
    ]);
  });

  it('CLK-2 the list ends on the day up to which it is known', () => {
    expect(holidaysTo('2028-12-25').at(-1)?.on).toBe('2028-12-25');
    expect(holidaysTo('2030-12-31').at(-1)).toEqual({ on: '2030-12-26', name: 'Boxing Day' });
    expect(addDays(HOLIDAYS_PUBLISHED_TO, 1)).toBe('2029-01-01');
  });
});
