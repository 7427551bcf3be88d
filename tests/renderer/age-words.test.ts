import { describe, expect, it } from 'vitest';
import type { Age } from '../../contract/for-window.ts';
import { ageWords } from '../../contract/words/deceased-facts.ts';
import { kindByAge } from '../../renderer/case/details/kind-by-age.ts';

const ages: readonly (readonly [Age | null, string, ReturnType<typeof kindByAge>])[] = [
  [null, 'Not known', null],
  [{ unit: 'years', years: 74 }, '74y', 'adult'],
  [{ unit: 'years', years: 18 }, '18y', 'adult'],
  [{ unit: 'years', years: 17 }, '17y', 'child'],
  [{ unit: 'months', months: 7 }, '7m', 'child'],
  [{ unit: 'days', days: 26, hours: 16 }, '26d 16hrs', 'under-28-days'],
  [{ unit: 'days', days: 3, hours: null }, '3d', 'under-28-days'],
  [{ unit: 'hours', hours: 3, minutes: 20 }, '3hrs 20min', 'under-28-days'],
  [{ unit: 'hours', hours: 0, minutes: 9 }, '9min', 'under-28-days'],
];

describe('the age at death', () => {
  it.each(ages)('of %j stands in the banner as %s', (age, words) => {
    expect(ageWords(age)).toBe(words);
  });

  it.each(ages)('of %j belongs to the kind of case (%s) %s', (age, _words, kind) => {
    expect(kindByAge(age)).toBe(kind);
  });
});
