import type { DocumentFault, FaultyFact } from '../../../../domain/record/document-faults.ts';

export function fault(
  rule: string,
  path: string,
  what: string,
  fact: FaultyFact = 'document',
): DocumentFault {
  return { rule, path, what, fact };
}

/** Which recorded fact stands at a path of a resource, as far as a person can put it right. */
export function factAt(path: string): FaultyFact {
  return FACT_AT.find(([pattern]) => pattern.test(path))?.[1] ?? 'document';
}

const FACT_AT: readonly (readonly [RegExp, FaultyFact])[] = [
  [/\b_?birthDate\b/, 'date-of-birth'],
  [/\bdeceased(DateTime|Boolean)\b/, 'time-of-death'],
];
