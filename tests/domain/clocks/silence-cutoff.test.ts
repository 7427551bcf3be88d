import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clockStateAt } from '../../../domain/clocks/clock.ts';
import { dueAfter } from '../../../domain/clocks/due.ts';
import { timeRulesOf, USUAL_OFFICE_TIME } from '../../../domain/clocks/office-time.ts';
import { silenceCutoff } from '../../../domain/clocks/silence-cutoff.ts';
import { TARGET_UNITS } from '../../../domain/clocks/targets.ts';
import type { EntryId } from '../../../domain/shared/ids.ts';
import { instantFromMs, instantOf, msOf } from '../../../domain/shared/time.ts';

const { office } = timeRulesOf(USUAL_OFFICE_TIME);
const TEN = { count: 10, unit: 'working-days' } as const;

describe('the list of notifications without a reply', () => {
  it('GOVL-7 leaves out weekends, bank holidays and the days that the office added', () => {
    // 10 working days after Wednesday 9 December are over on Wednesday 23 December at closing.
    const before = silenceCutoff(office, TEN, instantOf('2026-12-23T17:00'));
    const after = silenceCutoff(office, TEN, instantOf('2026-12-23T17:01'));
    expect((before ?? '') < instantOf('2026-12-09T16:59')).toBe(true);
    expect((after ?? '') >= instantOf('2026-12-09T16:59')).toBe(true);
    const closed = timeRulesOf({
      ...USUAL_OFFICE_TIME,
      holidayChanges: [{ on: '2026-12-21', closedFor: 'Training' }],
    });
    expect(silenceCutoff(closed.office, TEN, instantOf('2026-12-23T17:01')) ?? '').toBe(before);
    expect((before ?? '') < (after ?? '')).toBe(true);
  });

  it('GOVL-7 is empty where the office has set no target', () => {
    expect(silenceCutoff(office, null, instantOf('2026-12-23T17:01'))).toBeNull();
  });

  it('GOVL-7 says of every moment what the clock of the case says', () => {
    const moment = fc.integer({
      min: msOf('2025-06-01T00:00:00.000Z'),
      max: msOf('2027-03-01T00:00:00.000Z'),
    });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 120 * 24 * 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...TARGET_UNITS),
        (nowMs, minutesAgo, count, unit) => {
          const length = { count, unit };
          const now = instantFromMs(nowMs);
          const since = instantFromMs(nowMs - minutesAgo * 60_000);
          const cutoff = silenceCutoff(office, length, now);
          const clock = {
            name: 'governance-reply',
            basis: 'target',
            started: { by: 'last-word-on-notification', at: since, entry: 'entry-1' as EntryId },
            notStarted: null,
            due: dueAfter(office, since, length),
            ended: null,
          } as const;
          expect(cutoff !== null && since <= cutoff).toBe(clockStateAt(clock, now) === 'overdue');
        },
      ),
      { numRuns: 150 },
    );
  });
});
