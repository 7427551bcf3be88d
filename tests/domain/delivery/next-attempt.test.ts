import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, nextAttemptAt, waitAfter } from '../../../domain/delivery/next-attempt.ts';

describe('the wait after an attempt that failed', () => {
  it('DLV-3 doubles from half a minute to an hour', () => {
    expect([1, 2, 3, 4, 8, 50].map((attempts) => waitAfter(attempts, 0, null))).toEqual([
      30, 60, 120, 240, 3600, 3600,
    ]);
  });

  it('DLV-3 is less by up to half, by the chance that is given, and never less than the carrier asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.option(fc.nat(100_000)),
        (attempts, chance, asked) => {
          const wait = waitAfter(attempts, chance, asked);
          expect(wait).toBeGreaterThanOrEqual(Math.max(15, asked ?? 0));
          expect(wait).toBeLessThanOrEqual(Math.max(3600, asked ?? 0));
        },
      ),
    );
  });

  it('DLV-3 ends at its time, and at once where the clock was set back or nothing was tried', () => {
    const last = { triedAt: '2026-11-23T09:00:00.000Z', waitSeconds: 90 };
    expect(nextAttemptAt(last)).toBe('2026-11-23T09:01:30.000Z');
    expect(isDue(last, '2026-11-23T09:01:29.999Z')).toBe(false);
    expect(isDue(last, '2026-11-23T09:01:30.000Z')).toBe(true);
    expect(isDue(last, '2020-01-01T00:00:00.000Z')).toBe(true);
    expect(isDue(null, '2026-11-23T09:00:00.000Z')).toBe(true);
  });
});
