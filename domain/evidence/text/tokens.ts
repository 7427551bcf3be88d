import { meantWord } from '../vocabulary/misspelling.ts';
import { canonicalWord } from './canonical-word.ts';

/** One word of a text with its place in it. */
export interface Token {
  /** As it stands in the text. */
  readonly written: string;
  /** For comparing: one spelling, singular, lower case. A near miss of a known word counts as that word. */
  readonly word: string;
  readonly misspelt: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly before: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’`][\p{L}\p{M}]+)*/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const canonical = canonicalWord(written);
    const meant = meantWord(canonical);
    tokens.push({
      written,
      word: meant ?? canonical,
      misspelt: meant !== null,
      start: match.index,
      end: match.index + written.length,
      before: text.slice(from, match.index),
    });
    from = match.index + written.length;
  }
  return tokens;
}

/** Whether a wording may go on over what stands before this word: a space, a hyphen, or the dot of "E. coli". */
export function joins(token: Token, previous: Token): boolean {
  const { before } = token;
  if (before === ' ' || before === '-') return true;
  if (/^[\s‐‑–-]*$/.test(before)) return !/\n\s*\n/.test(before);
  return /^\.\s?$/.test(before) && previous.written.length <= 5 && /^\p{Ll}/u.test(token.written);
}

/** Whether a new sentence begins at this word. */
export function beginsSentence(token: Token, previous: Token): boolean {
  const { before } = token;
  return /[;!\n]|[.?](\s|$)/.test(before) && !joins(token, previous);
}
