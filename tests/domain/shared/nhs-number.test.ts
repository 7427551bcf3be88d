import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber, spacedNhsNumber } from '../../../domain/shared/nhs-number.ts';

/** The check digit worked out another way: weights from the right, and the remainder of the sum itself. */
function checkDigit(nine: string): number | null {
  const sum = [...nine].toReversed().reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  const missing = (11 - (sum % 11)) % 11;
  return missing === 10 ? null : missing;
}

/** Test numbers only: those that begin with 999 belong to nobody. */
const nineDigits = fc
  .integer({ min: 0, max: 999_999 })
  .map((number) => `999${String(number).padStart(6, '0')}`);

const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));

describe('the NHS number', () => {
  it.each(['9990000018', '9990000026', '9990000069'])(
    'NHS-1 takes %s, which is of the test range',
    (digits) => {
      expect(isNhsNumber(digits)).toBe(true);
    },
  );

  it('NHS-1 takes exactly one last digit after nine others, or none where the remainder is ten', () => {
    fc.assert(
      fc.property(nineDigits, (nine) => {
        const right = DIGITS.filter((last) => isNhsNumber(nine + last));
        const expected = checkDigit(nine);
        expect(right).toEqual(expected === null ? [] : [String(expected)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('NHS-1 finds every single mistyped digit', () => {
    const change = fc.record({ nine: nineDigits, place: fc.nat(9), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(change, ({ nine, place, by }) => {
        const last = checkDigit(nine);
        fc.pre(last !== null);
        const digits = [...nine, String(last)];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(isNhsNumber(digits.join(''))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('NHS-1 finds every two neighbouring digits that changed places', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(8), (nine, place) => {
        const last = checkDigit(nine);
        fc.pre(last !== null);
        const digits = [...nine, String(last)];
        fc.pre(digits[place] !== digits[place + 1]);
        digits.splice(place, 2, digits[place + 1] ?? '', digits[place] ?? '');
        expect(isNhsNumber(digits.join(''))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', '999000001', '99900000180', '999 000 0018', '999000001A', '９９９００００１８０'])(
    'NHS-1 refuses %j, which is not ten plain digits',
    (text) => {
      expect(isNhsNumber(text)).toBe(false);
    },
  );

  it('is read aloud in three groups', () => {
    expect(spacedNhsNumber('9990000018')).toBe('999 000 0018');
  });
});
