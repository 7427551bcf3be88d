import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextHybridTime } from '../../../domain/record/hybrid-clock.ts';

const WORKSTATION = '019d0000-0000-7000-8000-0000cafe0001';

describe('the hybrid clock', () => {
  it('goes on in order when the wall clock is set back by a year', () => {
    const before = nextHybridTime(null, 1_800_000_000_000, WORKSTATION);
    const after = nextHybridTime(before, 1_768_000_000_000, WORKSTATION);
    expect(after > before).toBe(true);
    expect(after.slice(0, 12)).toBe(before.slice(0, 12));
  });

  it('takes the next millisecond when sixty-five thousand entries fell into one', () => {
    const full = `${(1_800_000_000_000).toString(16).padStart(12, '0')}-ffff-cafe0001`;
    const after = nextHybridTime(full, 1_800_000_000_000, WORKSTATION);
    expect(after).toBe(`${(1_800_000_000_001).toString(16).padStart(12, '0')}-0000-cafe0001`);
    expect(after > full).toBe(true);
  });

  it('is always later than the one before, whatever the wall clock does', () => {
    const wall = fc.array(fc.integer({ min: 0, max: 2 ** 46 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(wall, (times) => {
        let last: string | null = null;
        for (const nowMs of times) {
          const next = nextHybridTime(last, nowMs, WORKSTATION);
          if (last !== null) expect(next > last).toBe(true);
          expect(next).toMatch(/^[0-9a-f]{12}-[0-9a-f]{4}-cafe0001$/);
          last = next;
        }
      }),
    );
  });

  it('follows the wall clock again as soon as it has caught up', () => {
    const ahead = nextHybridTime(null, 5_000, WORKSTATION);
    const behind = nextHybridTime(ahead, 4_000, WORKSTATION);
    expect(nextHybridTime(behind, 5_001, WORKSTATION)).toBe(
      `${(5_001).toString(16).padStart(12, '0')}-0000-cafe0001`,
    );
  });

  it('never gives two workstations the same time', () => {
    const one = nextHybridTime(null, 1_000, 'aaaaaaaa');
    expect(nextHybridTime(null, 1_000, 'bbbbbbbb')).not.toBe(one);
  });
});
