import { KNOWN_WORDS, NAMING_WORDS } from './lexicon.ts';

/** Shorter words differ from each other by one letter too often. */
const SHORTEST = 6;
/** Slips in words too short to be compared, none of which is a word. */
const SHORT_SLIPS: ReadonlyMap<string, string> = new Map([
  ['arest', 'arrest'],
  ['arrst', 'arrest'],
  ['arret', 'arrest'],
  ['atack', 'attack'],
  ['attac', 'attack'],
  ['attak', 'attack'],
  ['sepis', 'sepsis'],
  ['sepsi', 'sepsis'],
  ['strok', 'stroke'],
  ['sroke', 'stroke'],
  ['cance', 'cancer'],
  ['cancr', 'cancer'],
  ['athma', 'asthma'],
  ['astma', 'asthma'],
  ['asthm', 'asthma'],
  ['anema', 'anemia'],
  ['angia', 'angina'],
  ['larnx', 'larynx'],
  ['ulser', 'ulcer'],
  ['ulcur', 'ulcer'],
]);
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string | null>();

/** For every word with one letter left out, the words it can come from: finds near words without trying them all. */
const BY_GAP: ReadonlyMap<string, readonly string[]> = wordsByGap();

/**
 * The word of the vocabulary that an unknown word was probably meant to be: one letter wrong, missing, too many, or two
 * neighbours swapped, and the same first letter. Null where the word is known or nothing is that near.
 */
export function meantWord(word: string): string | null {
  const slip = SHORT_SLIPS.get(word);
  if (slip !== undefined) return slip;
  if (word.length < SHORTEST || KNOWN_WORDS.has(word)) return null;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const meant = nearest(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, meant);
  return meant;
}

function nearest(word: string): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  const candidates = [word, ...gapsOf(word)].flatMap((gap) => [
    ...(NAMING_WORDS.has(gap) ? [gap] : []),
    ...(BY_GAP.get(gap) ?? []),
  ]);
  const near = candidates.filter((candidate) => candidate[0] === word[0] && isOneSlipAway(candidate, word));
  return near.toSorted((one, other) => Number(one > other) - Number(one < other))[0] ?? null;
}

function wordsByGap(): ReadonlyMap<string, readonly string[]> {
  const byGap = new Map<string, string[]>();
  for (const word of NAMING_WORDS) {
    for (const gap of gapsOf(word)) {
      const words = byGap.get(gap);
      if (words === undefined) byGap.set(gap, [word]);
      else words.push(word);
    }
  }
  return byGap;
}

function gapsOf(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** One letter changed, put in or left out, or two neighbours swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const rest = Math.min(one.length, other.length) - start;
  while (end < rest && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
