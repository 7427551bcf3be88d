import { invariant } from '../../shared/invariant.ts';

/**
 * What sort of thing a term names. Only `disease`, `injury` and `external` are something to have died of; the rest is
 * how a life ends, what was seen, where, by what, or what was done.
 */
export type TermKind =
  | 'disease'
  | 'injury'
  | 'external'
  | 'terminal'
  | 'failure'
  | 'symptom'
  | 'vague'
  | 'old-age'
  | 'unascertained'
  | 'natural'
  | 'label'
  | 'risk'
  | 'circumstance'
  | 'organism'
  | 'site'
  | 'drug'
  | 'substance'
  | 'procedure'
  | 'device'
  | 'occupation'
  | 'quality'
  | 'harmless';

/** What a rule may ask about a term. The README of this folder says what each means. */
export const TAGS = [
  // where it stands in a chain of causes, from last to first
  'complication',
  'event',
  'chronic',
  'root',
  // families that rules ask about
  'cancer',
  'secondary',
  'sited',
  'typed',
  'benign',
  'behaviour',
  'mass',
  'carcinogen',
  'primary',
  'unknown-primary',
  'metastatic',
  'leukaemia',
  'lymphoma',
  'blood-cancer',
  'dementia',
  'diabetes',
  'diabetic',
  'diabetes-type',
  'stroke',
  'stroke-type',
  'accident-word',
  'clot',
  'clot-cause',
  'no-cause-found',
  'infarct',
  'coronary',
  'pneumonia',
  'pneumonia-type',
  'sepsis',
  'bare-infection',
  'infection',
  'source',
  'resistant',
  'coronavirus',
  'covid',
  'tuberculosis',
  'tuberculosis-site',
  'hepatitis',
  'hepatitis-type',
  'cirrhosis',
  'liver-cause',
  'variceal',
  'bleeding',
  'lay',
  'rarely-fatal',
  'notifiable',
  'industrial',
  'exposure',
  'anticoagulant',
  'illicit',
  'treatment',
  'female',
  'male',
  'maternal',
  'maternal-line',
  'newborn',
  'infant',
  'late-life',
  'adult-life',
  'learning',
  'mental',
  'uncertain',
  'joint',
  'accepted',
  'severity',
  'previous',
  'spontaneous',
  'pathological',
  'medical-injury',
  'induced',
  'transplant',
  'one-name',
  'birth',
  // words that say how something came about, and nothing where what came about is written too
  'manner',
  // something that can go wrong with a device
  'fault',
  'embolic-source',
  'leg-clot',
  'lung-clot',
  'generic',
  'prematurity',
  'device-answer',
  'multi-organ',
  'immobile',
  // systems
  'heart',
  'vessel',
  'airways',
  'neuro',
  'brain',
  'gut',
  'liver',
  'kidney',
  'blood',
  'bone',
  'endocrine',
  'joint-tissue',
  'urinary',
  'skin',
] as const;
export type Tag = (typeof TAGS)[number];

/** The sub-paragraphs of regulation 3(1) that words can point to, written as in the vocabulary. */
export const PARAGRAPH_CODES = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'b',
  'c',
  'd',
  'g',
] as const;
export type ParagraphCode = (typeof PARAGRAPH_CODES)[number];

export interface Pointer {
  readonly paragraph: ParagraphCode;
  readonly level: 'notify' | 'consider';
}

/** One meaning with every wording we know for it. */
export interface Term {
  /** The first wording; it names the term. */
  readonly name: string;
  readonly wordings: readonly string[];
  readonly kind: TermKind;
  readonly tags: ReadonlySet<Tag>;
  readonly pointers: readonly Pointer[];
}

const KNOWN_TAGS: ReadonlySet<string> = new Set(TAGS);

/**
 * Reads a list of terms: one a line (a line that is indented and begins with `=` goes on with the one before), `wording = other wording : tag tag @paragraph @paragraph?`. `@v` points to
 * regulation 3(1)(a)(v) as something to notify, `@v?` as something to consider.
 *
 * @throws where a line has a tag or paragraph that nothing knows
 */
export function termsOf(kind: TermKind, list: string): readonly Term[] {
  return list
    .replaceAll(/\n\s+= /g, ' = ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => termOf(kind, line));
}

function termOf(kind: TermKind, line: string): Term {
  const [words = '', marks = ''] = line.split(' : ');
  const wordings = words.split(' = ').map((wording) => wording.trim());
  const marksOfTerm = marks.split(' ').filter((mark) => mark !== '');
  const tags = marksOfTerm.filter((mark) => !mark.startsWith('@'));
  const unknown = tags.find((tag) => !KNOWN_TAGS.has(tag));
  invariant(unknown === undefined, `the vocabulary has no tag "${unknown ?? ''}": ${line}`);
  return {
    name: wordings[0] ?? '',
    wordings,
    kind,
    tags: new Set(TAGS.filter((tag) => tags.includes(tag))),
    pointers: marksOfTerm.filter((mark) => mark.startsWith('@')).map(pointerOf),
  };
}

function pointerOf(mark: string): Pointer {
  const code = mark.slice(1).replace('?', '');
  const paragraph = PARAGRAPH_CODES.find((known) => known === code);
  invariant(paragraph !== undefined, `the vocabulary has no paragraph "${mark}"`);
  return { paragraph, level: mark.endsWith('?') ? 'consider' : 'notify' };
}
