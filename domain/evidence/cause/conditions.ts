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

/**
 * The same for two wordings of one condition: the same words, or a term all of whose wordings mean one thing. Empty where
 * it cannot be told.
 */
export function conditionKey({ mentions, words }: Condition): string {
  const main = mentions.filter(isCondition);
  const [only] = main;
  if (main.length !== 1 || only === undefined) return '';
  const named = only.words.split(/[^\p{L}\p{N}]+/u).map(canonicalWord);
  const rest = words.filter(
    (word) => !LESSENING.has(word) && (!isOverlooked(word) || word === 'left' || word === 'right'),
  );
  if (!hasTag(only, 'one-name')) return rest.toSorted().join(' ');
  return [only.term.name, ...rest.filter((word) => !named.includes(word))].toSorted().join(' ');
}
