import { describe, expect, it } from 'vitest';
import { fieldsOf, type Fields } from '../../../../exchange/delivery/fhir-endpoint/json-fields.ts';
import { retryAfterSeconds } from '../../../../exchange/delivery/fhir-endpoint/retry-after.ts';
import { withoutPersonalData } from '../../../../exchange/delivery/fhir-endpoint/without-personal-data.ts';
import { aDocument } from './sample-bundles.ts';

const DOCUMENT: Fields = fieldsOf(aDocument()) ?? {};
const cleaned = (text: string): string => withoutPersonalData(text, DOCUMENT);

describe('What a server wrote', () => {
  it.each([
    ['Composition.title is required', 'Composition.title is required'],
    ['Unknown patient GWYNDAF-ELLIS', 'Unknown patient …'],
    ['Llinos Gwyndaf-Ellis not on file', '… not on file'],
    ['NHS number 999 000 0018 is not known', 'NHS number … is not known'],
    ['NHS number 999-000-0018 is not known', 'NHS number … is not known'],
    ['born 1941-03-02', 'born …'],
    ['born 02/03/1941', 'born …'],
    ['text "slipped on the wet step" is not allowed', 'text "…" is not allowed'],
    ['Line one\nline\ttwo\u0000\u202e', 'Line one line two'],
    ['<b>Bad</b> request', 'Bad request'],
    ['resource has 3 errors', 'resource has 3 errors'],
  ])('END-10 is repeated without what it says about a person: %j', (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it('END-10 is cut to a length that can be read', () => {
    expect(cleaned('word '.repeat(10_000)).length).toBeLessThanOrEqual(400);
  });
});

describe('When a server wants to be asked again', () => {
  const NOW = 1_793_610_000_000;
  const date = 'Mon, 02 Nov 2026 09:00:00 GMT';
  it.each([
    [null, null, null],
    ['120', null, 120],
    ['0', date, 0],
    ['99999999', date, 3600],
    ['-5', date, null],
    ['1.5', date, null],
    ['Mon, 02 Nov 2026 09:00:30 GMT', date, 30],
    ['Mon, 02 Nov 2026 08:00:00 GMT', date, 0],
    ['Tue, 03 Nov 2026 09:00:00 GMT', date, 3600],
    ['Mon, 30 Feb 2026 09:00:00 GMX', date, null],
    ['tomorrow', date, null],
  ])(
    'END-11 is counted in seconds and by the server’s own clock: %j at %j',
    (retryAfter, server, expected) => {
      expect(retryAfterSeconds(retryAfter, server, NOW)).toBe(expected);
    },
  );

  it('END-11 is counted by our clock where the server does not tell its own', () => {
    expect(retryAfterSeconds('Mon, 02 Nov 2026 09:00:30 GMT', null, Date.parse('2026-11-02T09:00:10Z'))).toBe(
      20,
    );
  });
});
