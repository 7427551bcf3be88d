import { describe, expect, it } from 'vitest';
import type { Clock } from '../../contract/for-window.ts';
import { dueAfter } from '../../domain/clocks/due.ts';
import { timeRulesOf, USUAL_OFFICE_TIME } from '../../domain/clocks/office-time.ts';
import type { TargetLength } from '../../domain/clocks/targets.ts';
import type { EntryId } from '../../domain/shared/ids.ts';
import { instantOf } from '../../domain/shared/time.ts';
import { officeTimeInWords } from '../../renderer/case/clocks/office-calendar.ts';
import { spanInWords } from '../../contract/words/span.ts';
import { clockNotes, howComputed, standsInWords } from '../../contract/words/clock-words.ts';

const ENTRY = 'entry-001' as EntryId;
const RULES = timeRulesOf({
  ...USUAL_OFFICE_TIME,
  holidayChanges: [{ on: '2026-11-24', closedFor: 'Office move' }],
});

function aClock(from: string, length: TargetLength | null, changes: Partial<Clock> = {}): Clock {
  const at = instantOf(from);
  return {
    name: 'scrutiny',
    basis: 'target',
    started: { by: 'case-opened', at, entry: ENTRY },
    notStarted: null,
    due: dueAfter(RULES.office, at, length),
    ended: null,
    ...changes,
  };
}

const DAYS: TargetLength = { count: 2, unit: 'working-days' };

describe('how a clock was worked out', () => {
  it('CLK-6 is one sentence with the beginning, the length, the hours, the days left out and the due time', () => {
    expect(howComputed(aClock('2026-11-20T09:12', DAYS))).toBe(
      'From Fri 20-Nov-2026 09:12 (the case was opened); 2 working days of 09:00–17:00, without Tue 24-Nov-2026 (Office move); due Wed 25-Nov-2026 17:00.',
    );
  });

  it('CLK-6 says that the beginning lay outside the hours', () => {
    expect(howComputed(aClock('2026-11-14T11:00', { count: 1, unit: 'working-hours' }))).toBe(
      'From Sat 14-Nov-2026 11:00 (the case was opened); 1 working hour of 09:00–17:00; outside office hours, so counted from Mon 16-Nov-2026 09:00; due Mon 16-Nov-2026 10:00.',
    );
  });

  it('CLK-2 says that holidays are not known, instead of a time', () => {
    const clock = aClock('2028-12-29T10:00', DAYS);
    expect(howComputed(clock)).toBe(
      'From Fri 29-Dec-2028 10:00 (the case was opened); 2 working days; bank holidays are known up to 31-Dec-2028 only, so no due time is worked out.',
    );
    expect(standsInWords(clock, instantOf('2029-06-01T10:00'))).toBe('holidays not known');
  });

  it('CLK-6 says what was met, and how late', () => {
    const ended = { at: instantOf('2026-11-25T19:05'), entry: ENTRY, stoppedBy: null };
    expect(howComputed(aClock('2026-11-20T09:12', DAYS, { ended }))).toMatch(
      /; met Wed 25-Nov-2026 19:05, 2 h 5 min late\.$/,
    );
  });

  it('CLK-13 says that a referral in the outbox folder has told nobody', () => {
    const clock = aClock('2026-11-20T09:12', null, {
      name: 'coroner',
      started: null,
      notStarted: 'referral-not-sent',
      due: { kind: 'none' },
    });
    expect(howComputed(clock)).toBe(
      'Not started: a referral lies in the outbox folder, and nobody has said that it was sent.',
    );
  });

  it('CLK-8 says of the five days what was not read, and that they are not the office’s own', () => {
    const [note] = clockNotes(aClock('2026-11-20T09:12', null, { name: 'registration', basis: 'law' }));
    expect(note).toContain('unconfirmed');
    expect(note).toContain('for the informant');
  });
});

describe('where a clock stands', () => {
  it('CLK-6 is due or overdue by how much, in words', () => {
    const clock = aClock('2026-11-20T09:12', DAYS);
    expect(standsInWords(clock, instantOf('2026-11-25T16:00'))).toBe('due Wed 25-Nov-2026 17:00');
    expect(standsInWords(clock, instantOf('2026-11-25T17:01'))).toBe('overdue by 1 min');
    expect(standsInWords(aClock('2026-11-20T09:12', null), instantOf('2026-11-20T12:00'))).toBe(
      'running 2 h 48 min',
    );
  });

  it.each([
    [-5, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [200, '3 h 20 min'],
    [47 * 60 + 59, '47 h 59 min'],
    [48 * 60, '2 days'],
    [52 * 60, '2 days 4 h'],
    [12 * 24 * 60 + 300, '12 days'],
  ])('CLK-6 tells %i minutes as %s', (minutes, words) => {
    expect(spanInWords(minutes * 60_000)).toBe(words);
  });

  it('CLK-4 tells the office’s own time that has passed, and nothing where holidays are not known', () => {
    const time = {
      ...USUAL_OFFICE_TIME,
      holidaysKnownFrom: '2024-01-01',
      holidaysPublishedTo: '2028-12-31',
      holidays: [
        { on: '2026-11-24', name: 'Office move', state: 'added', changedBy: null, changedAt: null },
        { on: '2026-12-25', name: 'Christmas Day', state: 'open', changedBy: null, changedAt: null },
      ],
    } as const;
    const told = (from: string, to: string) => officeTimeInWords(time, instantOf(from), instantOf(to));
    expect(told('2026-11-20T09:12', '2026-11-25T10:00')).toBe(
      'So far 16 h 48 min of office time, 1 whole working day.',
    );
    expect(told('2026-12-24T16:00', '2026-12-25T18:00')).toBe(
      'So far 9 h of office time, 1 whole working day.',
    );
    expect(told('2028-12-29T10:00', '2029-01-03T10:00')).toBeNull();
  });
});
