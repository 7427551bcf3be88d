import { canonicalWord } from '../text/canonical-word.ts';
import { BRAIN } from './brain.ts';
import { CANCERS } from './cancers.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { COMPLICATIONS } from './complications.ts';
import { DRUGS_AND_POISONS } from './drugs-and-poisons.ts';
import { ENDINGS } from './endings.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { GUT_AND_LIVER } from './gut-and-liver.ts';
import { HEART_AND_VESSELS } from './heart-and-vessels.ts';
import { INFECTIONS } from './infections.ts';
import { INJURIES } from './injuries.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { INDUSTRIAL, LUNGS } from './lungs.ts';
import { OCCUPATIONS } from './occupations.ts';
import { OTHER_SYSTEMS, PREGNANCY_AND_NEWBORN } from './other-systems.ts';
import { SITES } from './sites.ts';
import type { Term, TermKind } from './term.ts';
import { TREATMENTS } from './treatments.ts';
import { VAGUE_WORDS } from './vague-words.ts';
import { WORD_GROUPS } from './word-groups.ts';
import { COMMON_WORDS, DESCRIBING_WORDS } from './words.ts';

/** Every term of the vocabulary. Where two lists have the same wording, the first one counts. */
export const TERMS: readonly Term[] = [
  ...INDUSTRIAL,
  ...HEART_AND_VESSELS,
  ...LUNGS,
  ...BRAIN,
  ...GUT_AND_LIVER,
  ...OTHER_SYSTEMS,
  ...PREGNANCY_AND_NEWBORN,
  ...CANCERS,
  ...INFECTIONS,
  ...ENDINGS,
  ...VAGUE_WORDS,
  ...EVERYDAY_WORDS,
  ...INJURIES,
  ...CIRCUMSTANCES,
  ...LOOK_ALIKES,
  ...TREATMENTS,
  ...COMPLICATIONS,
  ...DRUGS_AND_POISONS,
  ...SITES,
  ...OCCUPATIONS,
];

/** One step of a wording. `term` is there where a wording ends. */
export interface Step {
  readonly next: ReadonlyMap<string, Step>;
  readonly term: Term | null;
}

interface OpenStep {
  readonly next: Map<string, OpenStep>;
  term: Term | null;
}

/** Inside a wording these are overlooked: "cirrhosis of the liver" is "cirrhosis of liver". */
const OVERLOOKED: ReadonlySet<string> = new Set(
  'the a an of left right both bilateral his her their my its'.split(' '),
);

export function isOverlooked(word: string): boolean {
  return OVERLOOKED.has(word);
}

/** All wordings as steps from word to word, so that reading a text takes one walk. */
export const FIRST_STEPS: Step = stepsOf(TERMS);

/** Words that are known to be spelt right, in their canonical form. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...TERMS.flatMap(({ wordings }) => wordings.flatMap(wordsOf)),
  ...wordsOf(DESCRIBING_WORDS),
  ...wordsOf(COMMON_WORDS),
  ...[...WORD_GROUPS.values()].flatMap((words) => [...words]),
]);

/** Kinds whose words are the language of doctors. The words of the other kinds are everybody's. */
const DOCTORS_WORDS: ReadonlySet<TermKind> = new Set([
  'disease',
  'failure',
  'terminal',
  'symptom',
  'organism',
  'site',
  'procedure',
  'drug',
  'label',
  'old-age',
  'natural',
]);
const EVERYBODYS_WORDS: ReadonlySet<TermKind> = new Set([
  'injury',
  'external',
  'circumstance',
  'vague',
  'unascertained',
]);
/** An everyday word this long is seldom one letter away from another. */
const LONG_WORD = 8;
const SHORTEST_WORD = 6;

/** Canonical words that a misspelt word may have been meant to be: those that name something. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  TERMS.flatMap(({ kind, tags, wordings }) => {
    const isDoctors = DOCTORS_WORDS.has(kind) && !tags.has('lay');
    if (!isDoctors && !EVERYBODYS_WORDS.has(kind)) return [];
    return wordings.flatMap(wordsOf).filter((word) => word.length >= (isDoctors ? SHORTEST_WORD : LONG_WORD));
  }),
);

function stepsOf(terms: readonly Term[]): OpenStep {
  const root: OpenStep = { next: new Map(), term: null };
  for (const term of terms) {
    for (const wording of term.wordings) addWording(root, wordsOf(wording), term);
  }
  return root;
}

function addWording(root: OpenStep, words: readonly string[], term: Term): void {
  // In a wording of ours "a" is a letter: "hepatitis A".
  const walked = words.filter((word, index) => index === 0 || word === 'a' || !OVERLOOKED.has(word));
  let step = root;
  for (const word of walked) {
    const next = step.next.get(word) ?? { next: new Map(), term: null };
    step.next.set(word, next);
    step = next;
  }
  step.term ??= term;
}

function wordsOf(wording: string): readonly string[] {
  return (wording.match(/[\p{L}\p{N}]+/gu) ?? []).map(canonicalWord);
}
