import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalWord } from '../../../domain/evidence/text/canonical-word.ts';
import { readText } from '../../../domain/evidence/text/read-text.ts';
import { durationOf } from '../../../domain/evidence/cause/duration.ts';
import { meantWord } from '../../../domain/evidence/vocabulary/misspelling.ts';
import { TERMS } from '../../../domain/evidence/vocabulary/lexicon.ts';

const said = (text: string) => readText(text).said.map(({ term }) => term.name);

describe('reading a text', () => {
  it.each([
    ['Haemorrhage', 'hemorrhage'],
    ['oesophageal', 'esophageal'],
    ['tumours', 'tumor'],
    ['metastases', 'metastasis'],
    ['Alzheimer’s', 'alzheimers'],
    ['leukaemia', 'leukemia'],
    ['ischaemic', 'ischemic'],
    ['generalised', 'generalized'],
    ['methicillin', 'meticillin'],
    ['diverticula', 'diverticulum'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(canonicalWord(one)).toBe(canonicalWord(other));
  });

  it.each([
    ['bronchopnuemonia', true],
    ['atherosclerrosis', true],
    ['carcinma', true],
    ['turned', false],
    ['skipped', false],
    ['detailed', false],
    ['fever', false],
  ])('knows that %s is a slip: %s', (written, isSlip) => {
    expect(meantWord(canonicalWord(written)) !== null).toBe(isSlip);
  });

  it.each([
    ['Cirrhosis of the liver', ['cirrhosis']],
    ['Tetralogy of Fallot', ['congenital heart disease']],
    ['no sepsis, but pneumonia', ['pneumonia']],
    ['Fractured neck of the left femur', ['fracture']],
    ['Sepsis was excluded. Pneumonia', ['pneumonia']],
    ['non-traumatic', []],
    ['without fever, rash or jaundice', []],
  ])('reads "%s"', (text, names) => {
    expect(said(text)).toEqual(names);
  });

  it('knows several hundred meanings, each wording to be found again', () => {
    expect(TERMS.length).toBeGreaterThan(300);
    const lost = TERMS.flatMap(({ wordings }) => wordings).filter((wording) => {
      const [first] = readText(wording).mentions;
      return first === undefined || first.from !== 0;
    });
    expect(lost).toEqual([]);
  });

  it('never throws and never loses its place, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        const { mentions } = readText(text);
        for (const { end, start, words } of mentions) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });

  it.each([
    ['3 weeks', 21],
    ['two days', 2],
    ['1 year and 6 months', 365.25 + 6 * 30.4375],
    ['10 years; 2 years', 3652.5],
    ['about 2 days', 2],
    ['2-3 days', 3],
  ])('reads the time "%s"', (interval, days) => {
    expect(durationOf(interval)).toEqual({ kind: 'days', days });
  });

  it.each(['years', 'some time', 'Days to Weeks', 'brief', '7', 'since birth', '-'])(
    'cannot read the time "%s"',
    (interval) => {
      expect(durationOf(interval).kind).toBe('unreadable');
    },
  );
});
