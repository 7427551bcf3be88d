import type { EvidenceWeight } from '../for-window.ts';
import type { RuleRow } from '../views.ts';

/** What the weight of a rule means for whoever reads the rulebook. */
const RULE_WEIGHT_WORDS = {
  stop: 'Would be refused',
  query: 'Ask the practitioner',
  note: 'Shown only',
  notify: 'Presses to tell the coroner',
  consider: 'To consider for the coroner',
  prompt: 'Asks for a notice or review',
} as const satisfies Record<EvidenceWeight, string>;

/** A rule that holds one record against another asks this office, and presses nobody. */
const ASKS_THE_OFFICE: Partial<Record<RuleRow['kind'], string>> = {
  contradiction: 'Asks the office which is right',
  independence: 'Asks the office about the examiner',
};

/** How much a rule presses, in one phrase. */
export function weightWords({ kind, weights }: Pick<RuleRow, 'kind' | 'weights'>): string {
  const ofKind = ASKS_THE_OFFICE[kind];
  if (ofKind !== undefined) return ofKind;
  const words = weights.map((weight) => RULE_WEIGHT_WORDS[weight]);
  return [...words.slice(0, 1), ...words.slice(1).map(lowerFirst)].join(', or ');
}

const GRADES: Readonly<Record<string, string>> = {
  C: 'read in a source',
  P: 'from a prototype of the state',
  H: 'house rule',
  U: 'not confirmed',
};

/** How sure a rule is, in words: the letters of the grade are spelt out, what stands beside them stays. */
export function gradeWords(grade: string): string {
  const words = grade.replaceAll(/\b[CPHU]\b/g, (letter) => GRADES[letter] ?? letter);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
