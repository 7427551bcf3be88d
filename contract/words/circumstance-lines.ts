import type { Answer, CircumstanceName, FieldChanges, FieldName } from '../for-window.ts';
import { CIRCUMSTANCE_NAMES } from '../for-window.ts';
import { FIELD_WORDS } from './detail-words.ts';
import { ANSWER_WORDS } from './wider-words.ts';
import { valueWords } from './value-words.ts';

export function isCircumstance(field: FieldName): field is CircumstanceName {
  return CIRCUMSTANCE_NAMES.some((name) => name === field);
}

/** What was answered, never only what was asked: named without its answer, a "no" would read as if it had happened. */
export function circumstanceLines(fields: FieldChanges): readonly string[] {
  return [
    ...answeredWith('yes', fields).map(([name, value]) => `${FIELD_WORDS[name]}: ${valueWords(name, value)}`),
    ...together('not-known', fields),
    ...together('no', fields),
  ];
}

function together(answer: Answer, fields: FieldChanges): readonly string[] {
  const names = answeredWith(answer, fields).map(([name]) => FIELD_WORDS[name].toLowerCase());
  return names.length === 0 ? [] : [`${ANSWER_WORDS[answer]}: ${names.join('; ')}`];
}

function answeredWith(answer: Answer, fields: FieldChanges) {
  return CIRCUMSTANCE_NAMES.flatMap((name) => {
    const value = fields[name]?.value;
    return value?.answer === answer ? [[name, value] as const] : [];
  });
}
