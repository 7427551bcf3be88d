import type { CertificateWording, LineName } from './certificate-wording.ts';
import { abbreviationsIn } from './text/abbreviations.ts';
import { hasTag, type Mention, readText, type ReadText } from './text/read-text.ts';
import { type Told, toldIn } from './text/told.ts';
import { KNOWN_WORDS } from './vocabulary/lexicon.ts';
import type { Tag, TermKind } from './vocabulary/term.ts';

/** A filled or empty line with what its text says. */
export interface ReadLine {
  readonly name: LineName;
  /** Without white space at its ends. */
  readonly text: string;
  readonly interval: string;
  readonly isFilled: boolean;
  readonly read: ReadText;
  /** What it tells without a word of its own for it. */
  readonly told: readonly Told[];
  /** Abbreviations on the line; what they stand for is never guessed. */
  readonly abbreviations: readonly string[];
}

export interface ReadCertificate {
  readonly form: CertificateWording['form'];
  readonly lines: readonly ReadLine[];
  /** The lines with text. */
  readonly filled: readonly ReadLine[];
  /** The filled lines of part 1, from what led directly to death downwards; empty under 28 days. */
  readonly part1: readonly ReadLine[];
  /** Part 2, or null where it is empty or the form has none. */
  readonly part2: ReadLine | null;
  /** The lowest filled line of part 1: the underlying cause. */
  readonly underlying: ReadLine | null;
}

export function readCertificate({ form, lines }: CertificateWording): ReadCertificate {
  const read = lines.map(({ interval, name, text }): ReadLine => {
    const trimmed = text.trim();
    const readLine = readText(trimmed);
    return {
      name,
      text: trimmed,
      interval: interval.trim(),
      isFilled: trimmed !== '',
      read: readLine,
      told: toldIn(readLine),
      abbreviations: abbreviationsIn(trimmed),
    };
  });
  const filled = read.filter(({ isFilled }) => isFilled);
  const part1 = filled.filter(({ name }) => name.startsWith('1'));
  return {
    form,
    lines: read,
    filled,
    part1,
    part2: filled.find(({ name }) => name === '2') ?? null,
    underlying: part1.at(-1) ?? null,
  };
}

/** The line's mentions that the text does not deny, with one of these tags. */
export function saidWith(line: ReadLine, ...tags: readonly Tag[]): readonly Mention[] {
  return line.read.said.filter((mention) => hasTag(mention, ...tags));
}

export function says(line: ReadLine, ...tags: readonly Tag[]): boolean {
  return saidWith(line, ...tags).length > 0;
}

export function saysKind(line: ReadLine, ...kinds: readonly TermKind[]): boolean {
  return line.read.said.some(({ term }) => kinds.includes(term.kind));
}

export function anySays(lines: readonly ReadLine[], ...tags: readonly Tag[]): boolean {
  return lines.some((line) => says(line, ...tags));
}

const NAMING: readonly TermKind[] = [
  'disease',
  'injury',
  'external',
  'organism',
  'circumstance',
  'label',
  'old-age',
  'drug',
  'substance',
  'procedure',
];

/** Letters that a word has at least to be a name; shorter ones join words. */
const SHORTEST_NAME = 5;

/**
 * Whether a word on the line is in no list and misspells none: it may name a disease that the vocabulary does not have
 * ("Mediterranean fever"), so that nobody can say that only a symptom is named.
 */
export function hasUnlistedWord(line: ReadLine): boolean {
  return line.read.tokens.some(
    ({ misspelt, word }) =>
      !misspelt && word.length >= SHORTEST_NAME && /^\p{L}+$/u.test(word) && !KNOWN_WORDS.has(word),
  );
}

/** Whether the line names something that a person can have had, or may do so behind an abbreviation. */
export function namesSomething(line: ReadLine): boolean {
  return line.abbreviations.length > 0 || saysKind(line, ...NAMING) || tellsWhatHappened(line);
}

/** Whether the line tells of an event, "dived into shallow water", and not only that the cause is not known. */
export function tellsWhatHappened({ told }: ReadLine): boolean {
  return told.some(({ pointers }) => pointers.some(({ paragraph }) => paragraph !== 'c'));
}

/** Whether the line tells that the cause is not known: "no explanation could be found". */
export function tellsOfNoCause({ told }: ReadLine): boolean {
  return told.some(({ pointers }) => pointers.some(({ paragraph }) => paragraph === 'c'));
}
