import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../domain/evidence/certificate-wording.ts';
import { checkCertificate } from '../../../domain/evidence/check-certificate.ts';
import { circumstancesOf } from '../../../domain/evidence/coroner/circumstances.ts';
import { TERMS } from '../../../domain/evidence/vocabulary/lexicon.ts';
import { aCertificate, type Lines, paragraphsFor, rulesFor } from '../../builders/certificate-wording.ts';

/** Certificates of which every kind of finding comes up, without short forms that are told by their capitals. */
const CERTIFICATES: readonly Lines[] = [
  { '1a': 'Bronchopneumonia', '1b': 'Motor neurone disease' },
  { '1a': 'Cardiac arrest', '1b': 'Acute myocardial infarction', '1c': 'Coronary artery atheroma' },
  { '1a': 'Multiple organ failure', '1b': 'Sepsis' },
  { '1a': 'Metastatic lung cancer' },
  { '1a': 'Subdural haematoma', '1b': 'Fall down stairs', '2': 'Alcohol dependence' },
  { '1a': 'Pulmonary embolism', '1b': 'Deep vein thrombosis of left leg' },
  { '1a': 'Respiratory failure' },
  { '1a': 'Silicosis', '2': 'Diabetes' },
  { '1a': 'Adenocarcinoma of stomach', '1b': 'Emphysema' },
  { '1a': 'Cirrhosis of the liver', '2': 'Dementia' },
  { a: 'Pulmonary hypoplasia', c: 'Maternal hypertension' },
];
const certificate = fc.constantFrom(...CERTIFICATES);
/** Conditions that belong in part 2 and answer nothing. */
const CLEAN = ['Hypothyroidism', 'Psoriasis', 'Gout', 'Asthma', 'Epilepsy', 'Glaucoma'];

const stops = (lines: Lines): readonly string[] =>
  checkCertificate(aCertificate(lines), NO_FACTS)
    .findings.filter(({ severity }) => severity === 'stop')
    .map(({ rule }) => rule);
const mapped = (lines: Lines, change: (text: string) => string): Lines =>
  Object.fromEntries(Object.entries(lines).map(([name, text]) => [name, change(text)]));
const verdict = (lines: Lines) => ({ rules: rulesFor(lines), paragraphs: paragraphsFor(lines) });

describe('what holds for every certificate', () => {
  it('a clean line more never adds a stop', () => {
    fc.assert(
      fc.property(certificate, fc.constantFrom(...CLEAN), (lines, clean) => {
        if ('a' in lines) return;
        const more = { ...lines, '2': [lines['2'] ?? '', clean].filter((part) => part !== '').join(', ') };
        expect(stops(more).filter((rule) => !stops(lines).includes(rule))).toEqual([]);
      }),
    );
  });

  it('capitals and spaces change no verdict', () => {
    const space = fc.constantFrom('  ', '\t', '   ');
    const letters = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(/\b\w/g, (letter) => letter.toUpperCase()),
    );
    fc.assert(
      fc.property(certificate, letters, space, (lines, inLetters, wide) => {
        const changed = mapped(lines, (text) => ` ${inLetters(text).replaceAll(' ', wide)} `);
        expect(verdict(changed)).toEqual(verdict(lines));
      }),
    );
  });

  it('TRG-5 what a note denies raises nothing', () => {
    // "No … after surgery" and "no … fell" tell what happened: there a denial has ended.
    const telling = /^(after|following|fell|tripped|slipped|found|took|drank|died)\b/;
    const pointing = TERMS.filter(({ kind, pointers }) => pointers.length > 0 && kind !== 'unascertained')
      .flatMap(({ wordings }) => wordings)
      .filter((wording) => !telling.test(wording));
    const raising = pointing.flatMap((wording) =>
      ['No', 'No evidence of', 'Denies', 'There was no history of', 'Without']
        .map((denial) => `Comfortable. ${denial} ${wording}.`)
        .filter((text) => circumstancesOf([{ source: 'Note', text, kind: 'note' }], NO_FACTS).length > 0),
    );
    expect(pointing.length).toBeGreaterThan(500);
    expect(raising).toEqual([]);
  });

  it('nothing that can be typed is a fault', () => {
    const text = fc.string({ maxLength: 120, unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        checkCertificate(aCertificate({ '1a': `${one}|${two}`, '1c': three, '2': two }), NO_FACTS, [
          { source: 'Note', text: three, kind: 'note' },
        ]);
      }),
    );
  });

  it('the same certificate is answered alike, twice', () => {
    for (const lines of CERTIFICATES) expect(verdict(lines)).toEqual(verdict(lines));
  });
});
