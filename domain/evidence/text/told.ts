import { type Telling, TELLINGS, type TellingStep } from '../vocabulary/tellings.ts';
import type { Pointer } from '../vocabulary/term.ts';
import { isOverlooked } from '../vocabulary/lexicon.ts';
import { denialsIn, isDenying } from './negation.ts';
import type { ReadText } from './read-text.ts';

/** Something that a line tells without a word of its own for it: "came off a ladder". */
export interface Told {
  readonly pointers: readonly Pointer[];
  /** The words as written. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** A word with all that a step may ask of it. */
interface Heard {
  readonly word: string;
  readonly kind: string | null;
  readonly isDenied: boolean;
  /** A comma or a full stop stands before it. */
  readonly isCut: boolean;
  /** Part of a wording that is known to be harmless: "slipped away". */
  readonly isHarmless: boolean;
}

/** What a line tells and does not deny. For lines of a cause only: in a note of a stay such words are everywhere. */
export function toldIn(read: ReadText): readonly Told[] {
  const known = remembered.get(read);
  if (known !== undefined) return known;
  const told = listenTo(read);
  remembered.set(read, told);
  return told;
}

/** Both questions ask what a line tells. */
const remembered = new WeakMap<ReadText, readonly Told[]>();

function listenTo(read: ReadText): readonly Told[] {
  const heard = heardIn(read);
  const words = new Set(heard.map(({ word }) => word));
  return heard.flatMap(({ kind, word }, from) =>
    [...(BY_WORD.get(word) ?? []), ...(kind === null ? [] : (BY_KIND.get(kind) ?? []))].flatMap((telling) => {
      const to = endOf(heard, telling.steps, from);
      return to < 0 || sharesAny(words, telling.unless)
        ? []
        : [{ pointers: telling.pointers, words: wordsBetween(read, from, to), from, to }];
    }),
  );
}

const BY_WORD = tellingsBy(({ words }) => words);
const BY_KIND = tellingsBy(({ kinds }) => kinds);

function tellingsBy(of: (step: TellingStep) => ReadonlySet<string>): ReadonlyMap<string, readonly Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const telling of TELLINGS) {
    const [first] = telling.steps;
    if (first === undefined) continue;
    for (const key of of(first)) found.set(key, [...(found.get(key) ?? []), telling]);
  }
  return found;
}

function heardIn(read: ReadText): readonly Heard[] {
  const denials = denialsIn(read.tokens);
  return read.tokens.map(({ before, word }, index) => {
    const mention = read.mentions.find(({ from, to }) => from <= index && index <= to);
    return {
      word,
      kind: mention === undefined || mention.denied ? null : mention.term.kind,
      isDenied: denials[index] === true,
      isCut: index > 0 && /[,;:]|\.\s/.test(before),
      isHarmless: mention?.term.kind === 'harmless',
    };
  });
}

/** Where the steps end that begin here, or -1. */
function endOf(heard: readonly Heard[], steps: readonly TellingStep[], from: number): number {
  const first = heard[from];
  if (first === undefined || first.isDenied || first.isHarmless) return -1;
  // What comes after "not" is denied, and here that is the point.
  let mayBeDenied = isDenying(first.word);
  let at = from;
  for (const step of steps.slice(1)) {
    at = nextStep(heard, step, at, mayBeDenied);
    if (at < 0) return -1;
    mayBeDenied ||= isDenying(heard[at]?.word ?? '');
  }
  return at;
}

function nextStep(heard: readonly Heard[], step: TellingStep, after: number, mayBeDenied: boolean): number {
  let skipped = 0;
  for (let index = after + 1; index < heard.length; index += 1) {
    const one = heard[index];
    if (one === undefined || one.isCut) return -1;
    if (isStep(one, step) && (mayBeDenied || !one.isDenied || isDenying(one.word))) return index;
    if (isDenying(one.word)) return -1;
    if (!isOverlooked(one.word)) skipped += 1;
    if (skipped > step.gap) return -1;
  }
  return -1;
}

function isStep({ isHarmless, kind, word }: Heard, { kinds, words }: TellingStep): boolean {
  return !isHarmless && (words.has(word) || (kind !== null && kinds.has(kind)));
}

function sharesAny(words: ReadonlySet<string>, unless: ReadonlySet<string>): boolean {
  return [...words].some((word) => unless.has(word));
}

function wordsBetween({ text, tokens }: ReadText, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to]?.end);
}
