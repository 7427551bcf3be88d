import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  formatCuiDate,
  formatCuiDateTime,
  formatLongDate,
  formatLongDateTime,
} from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { formatNhsNumber, nhsNumberDigits } from '../../contract/words/cui-nhs-number.ts';
import { readTypedDate } from '../../renderer/format/typed-date.ts';
import { readTypedTime } from '../../renderer/format/typed-time.ts';

describe('dates as CUI shows them', () => {
  it('writes September with three letters, which British English formatters do not', () => {
    expect(formatCuiDate('2026-09-08')).toBe('08-Sep-2026');
  });

  it('writes date and time with a space between, on the 24-hour clock', () => {
    expect(formatCuiDateTime('2026-11-18T03:40')).toBe('18-Nov-2026 03:40');
    expect(formatCuiDateTime('2026-11-18T00:00:59')).toBe('18-Nov-2026 00:00');
  });

  it('writes the month in full for families and screen readers', () => {
    expect(formatLongDate('2026-11-08')).toBe('8 November 2026');
    expect(formatLongDateTime('2026-11-08T09:05')).toBe('8 November 2026 at 09:05');
  });

  it('shows what it cannot read as it is rather than nothing', () => {
    expect(formatCuiDate('about 1926')).toBe('about 1926');
    expect(formatCuiDate('2026-13-01')).toBe('2026-13-01');
  });
});

describe('a typed date', () => {
  it.each([
    ['18-Nov-2026', '2026-11-18'],
    ['3 nov 2026', '2026-11-03'],
    ['3rd November, 2026', '2026-11-03'],
    ['3/11/2026', '2026-11-03'],
    ['03.11.26', '2026-11-03'],
    ['3 sept 2026', '2026-09-03'],
    ['2026-11-03', '2026-11-03'],
    ['18nov2026', '2026-11-18'],
  ])('%s is %s', (typed, date) => expect(readTypedDate(typed, 2026)).toBe(date));

  it.each([
    '',
    '31/11/2026',
    '29-Feb-2025',
    '11/2026',
    '3 no 2026',
    '32 Jan 2026',
    '1/13/2026',
    '18-Nov-202',
  ])('%s is no date', (typed) => expect(readTypedDate(typed, 2026)).toBeNull());

  it('takes two digits as the last such year that has come', () => {
    expect(readTypedDate('3/11/26', 2026)).toBe('2026-11-03');
    expect(readTypedDate('3/11/27', 2026)).toBe('1927-11-03');
  });

  it('refuses two digits where they could be either century, as in a date of birth', () => {
    expect(readTypedDate('3/11/26', null)).toBeNull();
  });

  it('reads back every day it writes', () => {
    const days = fc.date({ min: new Date('1850-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        return readTypedDate(formatCuiDate(iso), null) === iso;
      }),
    );
  });
});

describe('a typed time', () => {
  it.each([
    ['940', '09:40'],
    ['9.40', '09:40'],
    ['0940', '09:40'],
    ['23:59', '23:59'],
    ['00:00', '00:00'],
    ['14:47 hrs', '14:47'],
  ])('%s is %s', (typed, time) => expect(readTypedTime(typed)).toBe(time));

  it.each(['24:00', '12:60', '9', '9:5', '9:40pm', ''])('%s is no time', (typed) =>
    expect(readTypedTime(typed)).toBeNull(),
  );
});

describe('names and numbers', () => {
  it('writes the surname in capitals, Welsh letters too, and no full stop after the title', () => {
    expect(formatName('Holloway', 'Margaret Anne', 'Mrs.')).toBe('HOLLOWAY, Margaret Anne (Mrs)');
    expect(formatName('ŵyn', 'Llŷr', null)).toBe('ŴYN, Llŷr');
    expect(formatName('Holloway', null, 'Dr')).toBe('HOLLOWAY (Dr)');
  });

  it('groups an NHS number three, three and four, while it is typed too', () => {
    expect(formatNhsNumber('9990000018')).toBe('999 000 0018');
    expect(formatNhsNumber('9990')).toBe('999 0');
    expect(formatNhsNumber('')).toBe('');
  });

  it('keeps at most ten digits and nothing else of what is pasted', () => {
    expect(nhsNumberDigits('NHS: 999-000-0018 (77)')).toBe('9990000018');
    fc.assert(
      fc.property(
        fc.string(),
        (pasted) => nhsNumberDigits(formatNhsNumber(pasted)) === nhsNumberDigits(pasted),
      ),
    );
  });
});
