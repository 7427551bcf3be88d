import { expect, it } from 'vitest';
import type { DeathTime } from '../../../domain/case/fields.ts';
import { longDate } from '../../../domain/shared/long-date.ts';
import {
  deathTime,
  joined,
  knownDate,
  longTime,
  nhsNumber,
  practitionerLines,
} from '../../../exchange/documents/pdf/words.ts';
import { NOT_PRINTABLE, printableText } from '../../../exchange/documents/pdf/printable-text.ts';

const on = '2026-10-23';
const times: readonly (readonly [DeathTime | null, string | null])[] = [
  [{ kind: 'died', on, at: '22:40', approximate: false }, '23 October 2026 at 22:40'],
  [{ kind: 'died', on, at: '22:40', approximate: true }, '23 October 2026 at about 22:40'],
  [{ kind: 'died', on, at: null, approximate: false }, '23 October 2026, time not known'],
  [{ kind: 'died', on, at: null, approximate: true }, 'About 23 October 2026, time not known'],
  [{ kind: 'verified', on, at: '08:05' }, 'Time of death not known. Verified 23 October 2026 at 08:05'],
  [{ kind: 'verified', on, at: null }, 'Time of death not known. Verified 23 October 2026'],
  [{ kind: 'not-known' }, 'Not known'],
  [null, null],
];

it.each(times)('a time of death %j is printed as %j', (time, words) => {
  expect(deathTime(time)).toBe(words);
});

it('dates and times are written out, days without a leading nought, hours of 24', () => {
  expect(longDate('2026-01-03')).toBe('3 January 2026');
  expect(longDate('2028-02-29')).toBe('29 February 2028');
  expect(longTime('2026-12-31T00:05')).toBe('31 December 2026 at 00:05');
});

it('"not known" is an answer; nothing recorded is none', () => {
  expect(knownDate({ kind: 'not-known' })).toBe('Not known');
  expect(knownDate(null)).toBeNull();
  expect(nhsNumber({ kind: 'not-known' })).toBe('Not known');
  expect(nhsNumber({ kind: 'known', digits: '9990000018' })).toBe('999 000 0018');
  expect(nhsNumber({ kind: 'legacy-welsh', text: 'RTEST 12 / 3' })).toBe(
    'RTEST 12 / 3 (former Welsh number)',
  );
  expect(nhsNumber(null)).toBeNull();
});

it('a practitioner is printed with the parts that were recorded', () => {
  const unknown = { gmcNumber: null, position: null, organisation: null, phone: null, email: null };
  expect(
    practitionerLines({ ...unknown, name: 'Dr A. Puw', organisation: 'Meddygfa', email: 'a@example.test' }),
  ).toBe('Dr A. Puw\nMeddygfa\na@example.test');
  expect(practitionerLines({ ...unknown, name: 'Dr A. Puw' })).toBe('Dr A. Puw');
  expect(practitionerLines(null)).toBeNull();
});

it('parts are joined without gaps, and nothing at all is null', () => {
  expect(joined(['a', null, ' ', 'b'], ', ')).toBe('a, b');
  expect(joined([null, ''], ', ')).toBeNull();
});

it('a text is set composed, with one kind of line end and nothing that cannot be seen', () => {
  const hasSign = (codePoint: number): boolean => codePoint < 0x250;
  expect(printableText('w\u0302y\u0302n', hasSign)).toBe('ŵŷn');
  expect(printableText('a\r\nb\rc\u2028d\te', hasSign)).toBe('a\nb\nc\nd e');
  expect(printableText('\u202Eab\u0000\u00ADc\uFEFF', hasSign)).toBe('abc');
  expect(printableText('x\u{1F480}李', hasSign)).toBe(`x${NOT_PRINTABLE}${NOT_PRINTABLE}`);
});
