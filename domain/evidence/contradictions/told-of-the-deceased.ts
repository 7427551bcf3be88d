import type { Mention, ReadText } from '../text/read-text.ts';
import { beginsSentence, type Token } from '../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a mention these make it something feared, asked, planned or refused, and nothing that happened. */
const ONLY_THOUGHT = words(
  'if risk fear afraid fearful prevent preventing avoid avoiding might whether could would should worried asked any unless rule ruled ruling exclude excluding considered consider considering discussed discuss discussion planned awaiting refused offered unfit unsuitable possible query',
);
const THOUGHT_REACH = 5;
/** Right after a mention these make it a check, a plan or a service. */
const ONLY_CHECKED = words(
  'risk score assessment assessed screen screening swab negative clear clinic team prevention policy plan planned considered declined refused cancelled colonized colonization carrier excluded bundle',
);
const CHECK_REACH = 3;
/** Long past, and so no contradiction of a "no" that is about this death. */
const PAST = words('previou previous previously past old history prior remote childhood formerly earlier');
const PAST_REACH = 4;

/** Between a person and what happened to them. */
const BETWEEN = words(
  'had has have was were is are be been also recently then who a an the in himself herself',
);
const CLOSE_TO_DECEASED = words('my our');
/** Of these a child of the deceased speaks; another's are named as such: "his mother". */
const ELDERS = words(
  'mother father mum dad mam mummy daddy nan nana gran grandmother grandfather grandad parent',
);
const OTHERS = words('his her their');
const RELATIVES = words(
  'daughter son wife husband partner brother sister niece nephew grandson granddaughter cousin neighbour neighbor friend carer aunt uncle family visitor roommate resident',
);

/**
 * What a text tells as having happened to the person who died, near enough to the death to bear on it. What it denies,
 * fears, plans, tells of long ago or tells of somebody else is not told. Rather too little than a question at which a
 * colleague shakes their head: the coroner's prompts read the same texts and let nothing of this fall.
 *
 * @param deathYear the year of the death, or null: an earlier year in the same sentence is the past
 */
export function toldOfTheDeceased(
  read: ReadText,
  deathYear: number | null,
  { pastCounts = false } = {},
): readonly Mention[] {
  return read.said.filter(
    (mention) =>
      !isGuessed(mention, read) &&
      !isOnlyThought(mention, read) &&
      (pastCounts || !isPast(mention, read, deathYear)) &&
      !isAnothers(mention.from, read.tokens),
  );
}

/** A near miss of a word that is known, such as "cooked" for "choked", is too little to ask anybody about. */
function isGuessed({ from, to }: Mention, { tokens }: ReadText): boolean {
  return tokens.slice(from, to + 1).some(({ misspelt }) => misspelt);
}

function isOnlyThought({ from, to }: Mention, { tokens }: ReadText): boolean {
  return (
    wordsBefore(tokens, from, THOUGHT_REACH, MARK).some((word) => ONLY_THOUGHT.has(word)) ||
    wordsAfter(tokens, to, CHECK_REACH).some((word) => ONLY_CHECKED.has(word))
  );
}

function isPast({ from, to }: Mention, { tokens }: ReadText, deathYear: number | null): boolean {
  if (wordsBefore(tokens, from, PAST_REACH).some((word) => PAST.has(word))) return true;
  const sentence = [
    ...wordsBefore(tokens, from, tokens.length),
    ...tokens.slice(from, to + 1).map(({ word }) => word),
    ...wordsAfter(tokens, to, tokens.length, true),
  ];
  const isYearsAgo = sentence.some((word, at) => word === 'year' && sentence[at + 1] === 'ago');
  return isYearsAgo || sentence.some((word) => isEarlierYear(word, deathYear));
}

/** The year before the death still counts: a winter's fall of which somebody died in spring. */
function isEarlierYear(word: string, deathYear: number | null): boolean {
  if (!/^(19|20)\d\d$/.test(word)) return /^(19|20)\d0s$/.test(word);
  return deathYear === null || Number(word) < deathYear - 1;
}

/** "Her daughter had a fall": the words right before it name somebody else as the one it happened to. */
export function isAnothers(from: number, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || /[.;:!?\n]/.test(next.before)) return false;
    if (next.before.includes(',') && next.word !== 'who') return false;
    if (BETWEEN.has(token.word)) continue;
    const owner = tokens[at - 1]?.word ?? '';
    if (ELDERS.has(token.word)) return OTHERS.has(owner);
    return RELATIVES.has(token.word) && !CLOSE_TO_DECEASED.has(owner);
  }
  return false;
}

const MARK = /[,.;:()!?\n]/;

/** The words of the same sentence before a place, nearest last; where asked, not past any mark. */
export function wordsBefore(
  tokens: readonly Token[],
  from: number,
  most: number,
  mark: RegExp = /(?!)/,
): readonly string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= 0 && found.length < most; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined) break;
    if (beginsSentence(next, token) || mark.test(next.before)) break;
    found.unshift(token.word);
  }
  return found;
}

/** The words after a place, up to the next mark or, where asked, to the end of the sentence. */
export function wordsAfter(
  tokens: readonly Token[],
  to: number,
  most: number,
  toTheEnd = false,
): readonly string[] {
  const found: string[] = [];
  for (let at = to + 1; at < tokens.length && found.length < most; at += 1) {
    const [token, previous] = [tokens[at], tokens[at - 1]];
    if (token === undefined || previous === undefined) break;
    if (toTheEnd ? beginsSentence(token, previous) : MARK.test(token.before)) break;
    found.push(token.word);
  }
  return found;
}
