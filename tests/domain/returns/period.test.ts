import { describe, expect, it } from 'vitest';
import { isPeriod, quarterOf, quartersBack } from '../../../domain/returns/period.ts';

describe('the quarters of a financial year', () => {
  it.each([
    ['2026-04-01', 'Quarter 1 of 2026/27', '2026-04-01', '2026-06-30'],
    ['2026-09-30', 'Quarter 2 of 2026/27', '2026-07-01', '2026-09-30'],
    ['2026-11-23', 'Quarter 3 of 2026/27', '2026-10-01', '2026-12-31'],
    ['2027-01-01', 'Quarter 4 of 2026/27', '2027-01-01', '2027-03-31'],
    ['2000-02-29', 'Quarter 4 of 1999/00', '2000-01-01', '2000-03-31'],
  ])('RET-2 %s lies in %s', (day, name, from, to) => {
    expect(quarterOf(day)).toEqual({ name, from, to });
  });

  it('RET-2 go back one after the other without a gap', () => {
    expect(quartersBack('2026-05-09', 3).map(({ name }) => name)).toEqual([
      'Quarter 1 of 2026/27',
      'Quarter 4 of 2025/26',
      'Quarter 3 of 2025/26',
    ]);
  });
});

describe('free dates', () => {
  it('RET-2 are a period where the last day is not before the first, a year at most', () => {
    expect(isPeriod({ from: '2026-11-23', to: '2026-11-23' })).toBe(true);
    expect(isPeriod({ from: '2026-11-23', to: '2026-11-22' })).toBe(false);
    expect(isPeriod({ from: '2024-01-01', to: '2024-12-31' })).toBe(true);
    expect(isPeriod({ from: '2024-01-01', to: '2025-01-01' })).toBe(false);
    expect(isPeriod({ from: '2026-02-30', to: '' })).toBe(false);
  });
});
