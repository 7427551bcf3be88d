import { fieldsOf, listOf, textOf, type Fields } from './json-fields.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** What a server says in FHIR's own words. */
export interface Outcome {
  /** Whether any of it is an error: the request was not carried out. */
  readonly isError: boolean;
  /** Whether all of its errors are of the kind that passes. */
  readonly isTransient: boolean;
  /** The errors, or whatever there is, as text that tells nothing about a person. */
  readonly words: string;
}

/** Codes of issues below `transient` in FHIR's own list: the same request may succeed later. */
const TRANSIENT: ReadonlySet<unknown> = new Set([
  'transient',
  'lock-error',
  'no-store',
  'exception',
  'timeout',
  'incomplete',
  'throttled',
]);

const MOST_ISSUES = 5;

/** Reads an OperationOutcome; null where it is none. */
export function outcomeOf(resource: Fields | null, sent: Fields): Outcome | null {
  if (resource?.['resourceType'] !== 'OperationOutcome') return null;
  const issues = listOf(resource['issue']);
  const errors = issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  const told = errors.length > 0 ? errors : issues;
  return {
    isError: errors.length > 0,
    isTransient: errors.length > 0 && errors.every(({ code }) => TRANSIENT.has(code)),
    words: withoutPersonalData(told.slice(0, MOST_ISSUES).map(wordsOf).join('; '), sent),
  };
}

/** What one issue says: its text, or else its code; and where in the document, if it says so. */
function wordsOf(issue: Fields): string {
  const code = textOf(issue['code']);
  const words =
    textOf(fieldsOf(issue['details'])?.['text']) ?? textOf(issue['diagnostics']) ?? code ?? 'no reason';
  const places = Array.isArray(issue['expression']) ? issue['expression'] : [];
  const place: unknown = places[0];
  return typeof place === 'string' && /^[\w.[\]():'’-]{1,120}$/.test(place) ? `${words} (${place})` : words;
}
