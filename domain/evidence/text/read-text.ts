import { FIRST_STEPS, isOverlooked, KNOWN_WORDS, type Step } from '../vocabulary/lexicon.ts';
import { termByEnding } from '../vocabulary/word-endings.ts';
import type { Tag, Term } from '../vocabulary/term.ts';
import { denialsIn } from './negation.ts';
import { joins, type Token, tokensOf } from './tokens.ts';

/** A term where it stands in a text. */
export interface Mention {
  readonly term: Term;
  /** The words as written. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Numbers of the first and last word among the words of the text. */
  readonly from: number;
  readonly to: number;
  /** The text denies it: "no evidence of", "excluded". */
  readonly denied: boolean;
}

/** A text with everything the rules ask about, read once. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the text names, in its order, denied or not. Longer wordings win; none overlaps another. */
  readonly mentions: readonly Mention[];
  /** What the text names and does not deny. */
  readonly said: readonly Mention[];
}

/** Reads a text in one walk; the time grows with its length and with nothing else. Never throws. */
export function readText(text: string): ReadText {
  const tokens = tokensOf(text);
  const denials = denialsIn(tokens);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(tokens, at) ?? unlistedAt(tokens, at);
    const first = tokens[at];
    if (found === null || first === undefined) {
      at += 1;
      continue;
    }
    const last = tokens[found.to] ?? first;
    mentions.push({
      term: found.term,
      words: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      from: at,
      to: found.to,
      denied: denials[at] === true && !opensWithDenial(found.term),
    });
    at = found.to + 1;
  }
  return { text, tokens, mentions, said: mentions.filter(({ denied }) => !denied) };
}

export function hasTag(mention: Mention, ...tags: readonly Tag[]): boolean {
  return tags.some((tag) => mention.term.tags.has(tag));
}

interface Found {
  readonly term: Term;
  readonly to: number;
}

function longestAt(tokens: readonly Token[], at: number): Found | null {
  let step: Step | undefined = FIRST_STEPS.next.get(tokens[at]?.word ?? '');
  let found: Found | null = null;
  let index = at;
  while (step !== undefined) {
    if (step.term !== null) found = { term: step.term, to: index };
    index = nextOf(tokens, index, step);
    if (index < 0) return found;
    step = step.next.get(tokens[index]?.word ?? '');
  }
  return found;
}

/** The next word that a wording can go on with, past the overlooked ones; -1 where it cannot. */
function nextOf(tokens: readonly Token[], at: number, step: Step): number {
  for (let index = at + 1; index <= at + 4; index += 1) {
    const [token, previous] = [tokens[index], tokens[index - 1]];
    if (token === undefined || previous === undefined || !joins(token, previous)) return -1;
    if (step.next.has(token.word)) return index;
    if (!isOverlooked(token.word)) return -1;
  }
  return -1;
}

/** A word that is in no list and whose ending says what it is: "-itis", "-ectomy". */
function unlistedAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.word ?? '';
  if (KNOWN_WORDS.has(word)) return null;
  const term = termByEnding(word);
  return term === null ? null : { term, to: at };
}

/** A wording that itself begins with "no" or "not" is not denied by it. */
function opensWithDenial(term: Term): boolean {
  return term.tags.has('no-cause-found') || term.kind === 'unascertained';
}
