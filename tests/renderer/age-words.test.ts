import { describe, expect, it } from 'vitest';
import { ageBetween } from '../../contract/for-window.ts';
import { ageInWords } from '../../renderer/words/age-words.ts';

function words(born: string, died: string): string | null {
  const [bornOn = '', bornAt = null] = born.split(' ');
  const [diedOn = '', diedAt = null] = died.split(' ');
  const age = ageBetween({ on: bornOn, at: bornAt }, { on: diedOn, at: diedAt });
  return age === null ? null : ageInWords(age);
}

describe('an age in words', () => {
  it('AGE-1 stands in the unit that the certificate asks for', () => {
    expect(words('1941-03-14', '2026-11-18')).toBe('85 years');
    expect(words('2025-11-18', '2026-11-18')).toBe('1 year');
    expect(words('2026-07-18', '2026-11-18')).toBe('4 months');
    expect(words('2026-11-10', '2026-11-18')).toBe('8 days');
    expect(words('2026-11-15 09:00', '2026-11-18 16:30')).toBe('3 days 7 hours');
    expect(words('2026-11-15 09:00', '2026-11-18 09:10')).toBe('3 days');
    expect(words('2026-11-18 09:00', '2026-11-18 10:01')).toBe('1 hour 1 minute');
  });
});
