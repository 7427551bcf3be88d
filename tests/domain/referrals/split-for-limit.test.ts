import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForLimit } from '../../../domain/referrals/split-for-limit.ts';

describe('a text that is longer than the box of a portal', () => {
  it('PORT-2 goes in whole, piece after piece, none longer than the box', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.constantFrom('fell', 'Llanfair\u2010', '\n', ' ', '🩺', 'ŵ', 'a'.repeat(30)), {
          maxLength: 80,
        })
        .map((words) => words.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const pieces = splitForLimit(text, limit);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece.length <= limit)).toBe(true);
      }),
    );
  });

  it('PORT-2 is broken between words, and no character is cut in half', () => {
    expect(splitForLimit('She fell on the stairs', 12)).toEqual(['She fell on ', 'the stairs']);
    expect(splitForLimit('Pneumonoultramicroscopic', 10)).toEqual(['Pneumonoul', 'tramicrosc', 'opic']);
    expect(splitForLimit('ab🩺cd', 3)).toEqual(['ab', '🩺c', 'd']);
    expect(splitForLimit('She fell', 8)).toEqual(['She fell']);
  });
});
