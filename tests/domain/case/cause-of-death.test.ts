import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CauseLineName, gapsInCause, isSameCause } from '../../../domain/case/cause-of-death.ts';
import { aCauseOfDeath } from '../../builders/case-inputs.ts';

const line = (isFilled: boolean) => ({ text: isFilled ? 'Heart failure' : '', interval: '' });

describe('the cause of death', () => {
  it('CAUSE-1 names each empty line of part 1 that stands above a filled one, and 1(a) whenever it is empty', () => {
    const filled = fc.record({
      a: fc.boolean(),
      b: fc.boolean(),
      c: fc.boolean(),
      d: fc.boolean(),
      part2: fc.boolean(),
    });
    fc.assert(
      fc.property(filled, ({ a, b, c, d, part2 }) => {
        const cause = {
          line1a: line(a),
          line1b: line(b),
          line1c: line(c),
          line1d: line(d),
          part2: line(part2),
        };
        const expected: CauseLineName[] = [];
        if (!a) expected.push('line1a');
        if (!b && (c || d)) expected.push('line1b');
        if (!c && d) expected.push('line1c');
        expect(gapsInCause(cause)).toEqual(expected);
      }),
    );
  });

  it('is the same when only the blanks around the words differ', () => {
    const spaced = { text: ' Bronchopneumonia ', interval: '3 days\n' };
    expect(isSameCause(aCauseOfDeath(), aCauseOfDeath({ line1a: spaced }))).toBe(true);
  });

  it.each([
    ['a capital', { line1a: { text: 'bronchopneumonia', interval: '3 days' } }],
    ['an interval', { line1a: { text: 'Bronchopneumonia', interval: '4 days' } }],
    ['part 2', { part2: { text: '', interval: '' } }],
    ['an abbreviation', { part2: { text: 'CKD', interval: 'years' } }],
  ])('is another one when %s differs: wording is never made alike', (_what, changed) => {
    expect(isSameCause(aCauseOfDeath(), aCauseOfDeath(changed))).toBe(false);
  });
});
