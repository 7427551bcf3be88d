import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completedYears,
  daysBetween,
  firstInstantOf,
  instantFromMs,
  instantOf,
  isBeyond,
  isCivilDate,
  msOf,
  officeDate,
  officeTime,
  Temporal,
} from '../../../domain/shared/time.ts';

const DAY_MS = 86_400_000;
/** Days from 1900 to 2100, counted from 1970. */
const day = fc.integer({ min: -25_567, max: 47_482 });
const civil = (dayNumber: number): string => instantFromMs(dayNumber * DAY_MS).slice(0, 10);

describe('the office clock', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29T00:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T02:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25T01:30'],
    ['2026-10-25T02:00:00.000Z', '2026-10-25T02:00'],
  ])('shows %s as %s, on both nights on which the clocks change', (at, local) => {
    expect(officeTime(at)).toBe(local);
  });

  it('counts 23:30 UTC in summer as the next day, and in winter as the same', () => {
    expect([officeDate('2026-08-01T23:30:00.000Z'), officeDate('2026-12-01T23:30:00.000Z')]).toEqual([
      '2026-08-02',
      '2026-12-01',
    ]);
  });

  it('shows every instant as the calendar of time zones has it, minute by minute round each change', () => {
    const minutes = fc.oneof(
      fc.integer({ min: 0, max: 80 * 365 * 24 * 60 }).map((minute) => minute * 60_000),
      fc
        .tuple(
          fc.constantFrom('2026-03-29', '2026-10-25', '1971-10-31', '1996-03-31', '2049-03-28'),
          fc.integer({ min: -2880, max: 2880 }),
        )
        .map(([date, minute]) => Date.parse(`${date}T01:00:00Z`) + minute * 60_000),
    );
    fc.assert(
      fc.property(minutes, (ms) => {
        const at = instantFromMs(ms);
        const zoned = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
        const shown = zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
        expect(officeTime(at)).toBe(shown);
        // The first time that the clock shows it: now, or an hour ago where it shows it twice.
        const first = firstInstantOf(shown);
        expect(officeTime(first)).toBe(shown);
        expect([0, 3_600_000]).toContain(ms - msOf(first));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-03-29T01:30', '2026-03-29T01:00:00.000Z', 'left out in spring: the change itself'],
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z', 'twice in autumn: the first time'],
    ['0000-01-01T00:00', '0000-01-01T00:01:15.000Z', 'in the first year that can be typed'],
    ['9999-12-31T23:59', '9999-12-31T23:59:00.000Z', 'in the last one'],
    ['2026-07-01T00:30', '2026-06-30T23:30:00.000Z', 'in summer: the day before in UTC'],
  ])('first shows %s at %s, %s', (local, at) => {
    expect(firstInstantOf(local)).toBe(at);
  });

  it('means the earlier of the two half past ones in October', () => {
    expect(instantOf('2026-10-25T01:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('takes a time that no clock showed in March as the hour before it', () => {
    expect(instantOf('2026-03-29T01:30')).toBe('2026-03-29T00:30:00.000Z');
  });

  it('shows every minute as the minute it was made from, but for the two hours that the clocks change', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: msOf('2020-01-01T00:00:00.000Z'), max: msOf('2035-01-01T00:00:00.000Z') }),
        (ms) => {
          const local = officeTime(instantFromMs(ms));
          expect(officeTime(instantOf(local))).toBe(local);
          const off = Math.floor(ms / 60_000) * 60_000 - msOf(instantOf(local));
          expect([0, 3_600_000]).toContain(off);
        },
      ),
    );
  });

  it('writes instants so that text order is time order', () => {
    const ms = fc.integer({ min: 0, max: msOf('2100-01-01T00:00:00.000Z') });
    fc.assert(
      fc.property(ms, ms, (one, other) => {
        expect(Math.sign(one - other)).toBe(
          instantFromMs(one) < instantFromMs(other) ? -1 : Number(one > other),
        );
        expect(msOf(instantFromMs(one))).toBe(one);
      }),
    );
  });
});

describe('days and years', () => {
  it('DATE-1 takes every day that there was, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(15), fc.nat(35), (year, month, date) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(date).padStart(2, '0'),
        ].join('-');
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const lengths = [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        expect(isCivilDate(text)).toBe(date >= 1 && date <= (lengths[month] ?? 0));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['2026-02-30', '2025-02-29', '2026-1-01', '20260101', '2026-01-01T00:00', '+002026-01-01', ''])(
    'DATE-1 refuses %j',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(civil(from), civil(to))).toBe(to - from);
      }),
    );
  });

  it('counts a year as complete on the birthday and not on the eve', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 110 }), (born, years) => {
        const birth = civil(born);
        fc.pre(!birth.endsWith('-02-29'));
        const birthday = `${String(Number(birth.slice(0, 4)) + years).padStart(4, '0')}${birth.slice(4)}`;
        expect(completedYears(birth, birthday)).toBe(years);
        const eve = civil(Math.round(msOf(`${birthday}T00:00:00.000Z`) / DAY_MS) - 1);
        expect(completedYears(birth, eve)).toBe(years - 1);
      }),
    );
  });

  it('overlooks five minutes between two clocks, and no more', () => {
    const now = '2026-11-23T09:00:00.000Z';
    expect([isBeyond('2026-11-23T09:05:00.000Z', now), isBeyond('2026-11-23T09:05:00.001Z', now)]).toEqual([
      false,
      true,
    ]);
  });
});
