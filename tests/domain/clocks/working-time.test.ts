import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeRulesOf, USUAL_OFFICE_TIME } from '../../../domain/clocks/office-time.ts';
import { dueAfter } from '../../../domain/clocks/due.ts';
import type { WorkingCalendar } from '../../../domain/clocks/working-calendar.ts';
import { weekOf } from '../../../domain/clocks/working-week.ts';
import {
  afterWorkingDays,
  afterWorkingTime,
  workingDaysBetween,
  workingTimeBetween,
} from '../../../domain/clocks/working-time.ts';
import { instantFromMs, instantOf, msOf, officeTime, weekdayOf } from '../../../domain/shared/time.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const OFFICE = timeRulesOf(USUAL_OFFICE_TIME).office;
/** Open at night and over the weekend, and closed on Wednesdays: the changes of the clocks fall into its hours. */
const NIGHT: WorkingCalendar = {
  ...OFFICE,
  hours: weekOf((day) =>
    day === 'wednesday'
      ? null
      : day === 'sunday'
        ? { opens: '00:30', closes: '03:15' }
        : { opens: '06:00', closes: '22:45' },
  ),
};

/** Whole minutes at which it is easy to go wrong: changes of the clocks, leap days, year ends, holidays at weekends. */
const NEAR = [
  '2024-02-28T12:00',
  '2024-12-24T12:00',
  '2026-03-28T12:00',
  '2026-10-24T12:00',
  '2026-12-25T12:00',
  '2027-12-24T12:00',
  '2027-12-31T12:00',
  '2028-02-28T12:00',
  '2028-03-25T12:00',
].map((local) => msOf(instantOf(local)));
const somewhere = fc
  .tuple(fc.constantFrom(...NEAR), fc.integer({ min: -3 * 24 * 60, max: 5 * 24 * 60 }))
  .map(([near, minutes]) => instantFromMs(near + minutes * MINUTE_MS));
/** Opens in the hour that spring leaves out and that autumn has twice. */
const EARLY: WorkingCalendar = { ...OFFICE, hours: weekOf(() => ({ opens: '01:30', closes: '05:00' })) };
const office = fc.constantFrom(OFFICE, NIGHT, EARLY);

/** Counted minute by minute on the wall clock, as somebody at the door would. */
function minutesAtTheDoor(calendar: WorkingCalendar, from: string, to: string): number {
  const wasOpen = new Map<string, 'before' | 'open' | 'after'>();
  let minutes = 0;
  const beginMs = msOf(instantOf(`${officeTime(from).slice(0, 10)}T00:00`));
  for (let ms = beginMs; ms < msOf(to); ms += MINUTE_MS) {
    const local = officeTime(instantFromMs(ms));
    const date = local.slice(0, 10);
    const hours = calendar.holidays.has(date) ? null : calendar.hours[weekdayOf(date)];
    if (hours === null) continue;
    const time = local.slice(11);
    const before = wasOpen.get(date) ?? 'before';
    // Whoever has opened stays, and whoever has closed does not come back, also in the hour that comes twice.
    const now =
      before === 'after' || time >= hours.closes
        ? 'after'
        : before === 'open' || time >= hours.opens
          ? 'open'
          : 'before';
    wasOpen.set(date, now);
    if (now === 'open' && ms >= msOf(from)) minutes += 1;
  }
  return minutes;
}

describe('working time', () => {
  it('CLK-5 is what somebody at the door counts, minute by minute, through every change of the clocks', () => {
    fc.assert(
      fc.property(office, somewhere, fc.integer({ min: 0, max: 4 * 24 * 60 }), (calendar, from, minutes) => {
        const to = instantFromMs(msOf(from) + minutes * MINUTE_MS);
        expect(workingTimeBetween(calendar, from, to)).toBe(minutesAtTheDoor(calendar, from, to) * MINUTE_MS);
      }),
      { numRuns: 40 },
    );
  });

  it('CLK-5 so much of it is over exactly when so much of it has passed', () => {
    fc.assert(
      fc.property(office, somewhere, fc.integer({ min: 1, max: 40 * 60 }), (calendar, from, minutes) => {
        const over = afterWorkingTime(calendar, from, minutes * MINUTE_MS);
        if (over === null) throw new Error('these days are known');
        expect(workingTimeBetween(calendar, from, over.at)).toBe(minutes * MINUTE_MS);
        const before = instantFromMs(msOf(over.at) - 1);
        expect(workingTimeBetween(calendar, from, before)).toBeLessThan(minutes * MINUTE_MS);
      }),
    );
  });

  it('CLK-4 so many working days are over exactly when so many have passed', () => {
    fc.assert(
      fc.property(office, somewhere, fc.integer({ min: 1, max: 12 }), (calendar, from, count) => {
        const over = afterWorkingDays(calendar, from, count);
        if (over === null) throw new Error('these days are known');
        expect(workingDaysBetween(calendar, from, over.at)).toBe(count);
        expect(workingDaysBetween(calendar, from, instantFromMs(msOf(over.at) - 1))).toBe(count - 1);
      }),
    );
  });

  it('CLK-4 later beginnings are never due earlier, inside and outside the hours', () => {
    fc.assert(
      fc.property(
        office,
        somewhere,
        fc.nat(4 * 24 * 60),
        fc.integer({ min: 1, max: 6 }),
        (calendar, from, minutes, count) => {
          const later = instantFromMs(msOf(from) + minutes * MINUTE_MS);
          const one = afterWorkingDays(calendar, from, count)?.at ?? '';
          expect((afterWorkingDays(calendar, later, count)?.at ?? '') >= one).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['inside the hours', '2026-11-20T09:12', '2026-11-24T17:00'],
    ['before opening', '2026-11-20T07:00', '2026-11-24T17:00'],
    ['after closing: as if it came on Monday', '2026-11-20T17:00', '2026-11-25T17:00'],
    ['on a Saturday: as if it came on Monday', '2026-11-21T11:00', '2026-11-25T17:00'],
    ['before Christmas, with a substitute day', '2026-12-23T10:00', '2026-12-29T17:00'],
    ['over the turn of a year', '2027-12-31T10:00', '2028-01-05T17:00'],
    ['over a leap day', '2028-02-28T10:00', '2028-03-01T17:00'],
    ['over the change to summer time', '2026-03-27T10:00', '2026-03-31T17:00'],
    ['over the change to winter time', '2026-10-23T10:00', '2026-10-27T17:00'],
  ])('CLK-4 two working days that begin %s', (_when, from, due) => {
    expect(officeTime(afterWorkingDays(OFFICE, instantOf(from), 2)?.at ?? '')).toBe(due);
  });

  it('CLK-4 names the holidays that were left out, and no others', () => {
    const over = afterWorkingDays(OFFICE, instantOf('2026-12-23T10:00'), 2);
    expect(over?.without).toEqual([
      { on: '2026-12-25', name: 'Christmas Day' },
      { on: '2026-12-28', name: 'Boxing Day (substitute day)' },
    ]);
    expect(over?.hours).toEqual({ opens: '09:00', closes: '17:00' });
  });

  it('CLK-3 an office that closes on other days is counted by its own week', () => {
    const closedOnWednesdays = afterWorkingDays(NIGHT, instantOf('2026-11-17T10:00'), 1);
    expect(officeTime(closedOnWednesdays?.at ?? '')).toBe('2026-11-19T22:45');
    // The Saturday on which Christmas Day falls is no working day for an office that opens on Saturdays.
    expect(officeTime(afterWorkingDays(NIGHT, instantOf('2027-12-24T10:00'), 1)?.at ?? '')).toBe(
      '2027-12-30T22:45',
    );
  });

  it('CLK-5 hours and days that are no working time run through nights, holidays and changes of the clocks', () => {
    const at = (from: string, count: number, unit: 'hours' | 'days') => {
      const due = dueAfter(OFFICE, instantOf(from), { count, unit });
      return due.kind === 'at' ? officeTime(due.at) : due.kind;
    };
    expect(at('2026-03-28T12:00', 24, 'hours')).toBe('2026-03-29T13:00');
    expect(at('2026-10-24T12:00', 24, 'hours')).toBe('2026-10-25T11:00');
    expect(at('2026-12-24T18:00', 3, 'days')).toBe('2026-12-27T23:59');
    expect(at('2026-10-23T00:10', 5, 'days')).toBe('2026-10-28T23:59');
    expect(at('2050-02-27T10:00', 2, 'days')).toBe('2050-03-01T23:59');
  });
});

describe('the days up to which holidays are known', () => {
  it('CLK-2 nothing is counted past them, and the last of them is still counted', () => {
    expect(officeTime(afterWorkingDays(OFFICE, instantOf('2028-12-27T10:00'), 2)?.at ?? '')).toBe(
      '2028-12-29T17:00',
    );
    expect(afterWorkingDays(OFFICE, instantOf('2028-12-27T10:00'), 3)).toBeNull();
    expect(afterWorkingTime(OFFICE, instantOf('2028-12-29T16:00'), HOUR_MS)).not.toBeNull();
    expect(afterWorkingTime(OFFICE, instantOf('2028-12-29T16:00'), HOUR_MS + 1)).toBeNull();
    expect(
      workingTimeBetween(OFFICE, instantOf('2028-12-29T16:00'), instantOf('2029-01-02T09:00')),
    ).toBeNull();
    expect(afterWorkingDays(OFFICE, instantOf('2023-12-29T10:00'), 1)).toBeNull();
    expect(dueAfter(OFFICE, instantOf('2029-01-02T10:00'), { count: 1, unit: 'working-days' })).toEqual({
      kind: 'not-known',
      length: { count: 1, unit: 'working-days' },
      knownTo: '2028-12-31',
    });
  });

  it('CLK-2 an office that has looked further counts further, with the usual holidays', () => {
    const { office: looked } = timeRulesOf({ ...USUAL_OFFICE_TIME, holidaysKnownTo: '2030-12-31' });
    expect(officeTime(afterWorkingDays(looked, instantOf('2028-12-29T10:00'), 1)?.at ?? '')).toBe(
      '2029-01-02T17:00',
    );
  });

  it('CLK-2 an office that is never open is told that nothing is known, and waits for no answer', () => {
    const never = { ...OFFICE, hours: weekOf(() => null) };
    expect(afterWorkingDays(never, instantOf('2026-11-20T10:00'), 1)).toBeNull();
  });
});

describe('what the office changes of the list', () => {
  const added = { on: '2026-11-24', closedFor: 'Office move' };
  it('CLK-1 an added day moves what is due, and says why', () => {
    const { office: moved } = timeRulesOf({ ...USUAL_OFFICE_TIME, holidayChanges: [added] });
    const over = afterWorkingDays(moved, instantOf('2026-11-20T09:12'), 2);
    expect(officeTime(over?.at ?? '')).toBe('2026-11-25T17:00');
    expect(over?.without).toEqual([{ on: '2026-11-24', name: 'Office move' }]);
  });

  it('CLK-1 a listed day on which the office opens all the same is counted', () => {
    const open = { on: '2026-08-31', closedFor: null };
    const { office: opened } = timeRulesOf({ ...USUAL_OFFICE_TIME, holidayChanges: [open] });
    expect(officeTime(afterWorkingDays(opened, instantOf('2026-08-28T10:00'), 1)?.at ?? '')).toBe(
      '2026-08-31T17:00',
    );
  });
});
