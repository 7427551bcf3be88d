import { canonicalWord } from '../text/canonical-word.ts';
import { isOverlooked } from '../vocabulary/lexicon.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import type { ReadLine } from '../read-certificate.ts';
import type { TermKind } from '../vocabulary/term.ts';

/** One of the things that stand on a line. */
export interface Condition {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly words: readonly string[];
}

const KINDS: readonly TermKind[] = [
  'disease',
  'injury',
  'external',
  'terminal',
  'failure',
  'symptom',
  'vague',
  'old-age',
  'label',
  'circumstance',
  'risk',
];

/**
 * The conditions of a line, cut at semicolons, commas, "and" and line ends. A piece that names no condition of
 * its own ("left lung", "moderately differentiated") belongs to the one before.
 */
export function conditionsOn(line: ReadLine): readonly Condition[] {
  const { text, tokens, said } = line.read;
  const cuts = [...text.matchAll(/;|,|\n|\+|&|\/| and |\. /gi)]
    .filter(({ index }) => !said.some(({ end, start }) => start < index && index < end))
    .map(({ 0: cut, index }) => ({ from: index, to: index + cut.length }));
  const pieces = [...cuts, { from: text.length, to: text.length }].map(({ from }, index) => ({
    start: cuts[index - 1]?.to ?? 0,
    end: from,
  }));
  return pieces.flatMap(({ end, start }) => {
    const mentions = said.filter((mention) => mention.start >= start && mention.start < end);
    if (!mentions.some(isCondition)) return [];
    const words = tokens.filter((token) => token.start >= start && token.start < end).map(({ word }) => word);
    return [{ text: text.slice(start, end).trim(), mentions, words }];
  });
}

function isCondition(mention: Mention): boolean {
  return KINDS.includes(mention.term.kind);
}

const LESSENING: ReadonlySet<string> = new Set(
  'severe mild moderate advanced extensive massive terminal progressive end stage joint cause death known longstanding long standing permanent persistent paroxysmal with to in from due by on and'.split(
    ' ',
  ),
);

/** Adjectives, numbers and kindred words beside the word that they repeat. */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  `pancreatic pancreas, prostatic prostate, gastric stomach, colonic colon, hepatic liver, renal kidney, pulmonary lung,
  bronchial bronchus, ovarian ovary, uterine uterus, endometrial endometrium, cervical cervix, oesophageal oesophagus,
  laryngeal larynx, rectal rectum, caecal caecum, duodenal duodenum, cerebral brain, mammary breast, cutaneous skin,
  aortic aorta, carcinoma cancer, ii 2, iii 3, iv 4, coronary coronary, cardiac heart, ischaemia ischaemic, infarct infarction,
  idiopathic , essential , primary , systemic , mellitus , valve , valvular , disease , syndrome , type , artery , condition ,
  infection infection, metastasis metastatic, secondaries metastatic, pneumonias pneumonia, haemorrhagic haemorrhage`
    .split(',')
    .map((pair) => {
      const [word = '', same = ''] = pair.trim().split(' ');
      return [canonicalWord(word), canonicalWord(same)] as const;
    }),
);

/** The words that say what a condition is, in the form in which two wordings of it can be compared. */
function tellingWords(words: readonly string[]): readonly string[] {
  return words
    .filter((word, index) => !(/^\d/.test(word) && /^(?:stage|grade|gold)$/.test(words[index - 1] ?? '')))
    .filter((word) => !LESSENING.has(word) && (!isOverlooked(word) || word === 'left' || word === 'right'))
    .map((word) => SAME_WORD.get(word) ?? word)
    .filter((word) => word !== '');
}

/**
 * The same for two wordings of one condition: the same words, or a term all of whose wordings mean one thing. Empty where
 * it cannot be told.
 */
export function conditionKey({ mentions, words }: Condition): string {
  const main = mentions.filter(isCondition);
  const [only] = main;
  if (main.length !== 1 || only === undefined) return '';
  const named = only.words.split(/[^\p{L}\p{N}]+/u).map(canonicalWord);
  if (!hasTag(only, 'one-name')) return tellingWords(words).toSorted().join(' ');
  const beside = words.filter((word) => !named.includes(word));
  return [only.term.name, ...tellingWords(beside)].toSorted().join(' ');
}
