import type { ReadLine } from '../read-certificate.ts';
import { at, CHECKED_ON, type CauseRule, SOURCE } from './rule.ts';

const SYMBOL = /[#°º˚→←↑↓⇒+><=≥≤±Δ∆†‡&@*^~]|(?<=\d)'{1,2}(?=\s|$)/u;

/** Short forms and spelling. */
export const WORDING: readonly CauseRule[] = [
  {
    id: 'ABB-01',
    severity: 'stop',
    source: `${SOURCE.contents}; ${SOURCE.restated}`,
    grade: 'C; that COVID-19 is accepted: U',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter(({ abbreviations }) => abbreviations.length > 0)
        .map((line) =>
          at(line, `${quoted(line.abbreviations)} can mean more than one condition. Ask for full words.`),
        ),
  },
  {
    id: 'ABB-02',
    severity: 'stop',
    source: `${SOURCE.contents}; ${SOURCE.restated}`,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled.flatMap((line) => {
        const symbol = SYMBOL.exec(line.text)?.[0];
        return symbol === undefined ? [] : [at(line, `"${symbol}" is a symbol. Ask for words.`)];
      }),
  },
  {
    id: 'SPL-01',
    severity: 'note',
    source:
      'National service documentation on the digital certificate: spelling, and what may not be corrected',
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => misspeltOn(line).length > 0)
        .map((line) => at(line, `${quoted(misspeltOn(line))} may be misspelt. The text is left as it is.`)),
  },
];

function misspeltOn(line: ReadLine): readonly string[] {
  return line.read.tokens.filter(({ misspelt }) => misspelt).map(({ written }) => written);
}

function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `"${word}"`).join(', ');
}
