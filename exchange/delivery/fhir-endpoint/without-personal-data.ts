import { isFields, type Fields } from './json-fields.ts';

const BLANK = '…';
const LONGEST = 400;
/** From so many words in a row on, a text repeats what somebody wrote. */
const WORDS_IN_A_ROW = 3;

/** What FHIR itself prescribes the values of: codes, addresses of definitions, types. Nothing about a person. */
const OF_THE_STANDARD: ReadonlySet<string> = new Set(
  'resourceType system code url profile reference fullUrl use status type mode contentType language'.split(
    ' ',
  ),
);
/** Of these every word tells of a person by itself; so does everything in a `name` that has parts. */
const OF_A_PERSON: ReadonlySet<string> = new Set(
  'family given line city district postalCode birthDate deceasedDateTime value'.split(' '),
);

/**
 * Makes of what a server wrote something that may stand in a reason: one line, of limited length, and without what it
 * repeats of the document that it was sent. Blanked are each word of a person's name, address, number and dates; every
 * short value as a whole; three words or more in a row of any longer text; and every run of six digits or more.
 *
 * Rule: END-10.
 */
export function withoutPersonalData(text: string, document: Fields): string {
  const line = text
    .slice(0, LONGEST * 10)
    .normalize('NFC')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  const safe = blankRows(line, rowsOfDocument(document))
    .replaceAll(/\d(?:[ \-./:]?\d){5,}/g, BLANK)
    .replaceAll(/…(?:[\s,;.'’"()/-]*…)+/g, BLANK)
    .trim();
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}${BLANK}` : safe;
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** Every row of one to three words of the line that stands in the document is blanked. */
function blankRows(line: string, rows: ReadonlySet<string>): string {
  const words = wordsOf(line);
  const repeated = new Set(
    [1, 2, WORDS_IN_A_ROW].flatMap((length) =>
      rowsOf(words, length).flatMap((row, at) =>
        rows.has(row) ? Array.from({ length }, (_, further) => at + further) : [],
      ),
    ),
  );
  let at = -1;
  return line.replaceAll(WORD, (word) => {
    at += 1;
    return repeated.has(at) ? BLANK : word;
  });
}

function rowsOf(words: readonly string[], length: number): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}

function rowsOfDocument(document: Fields): ReadonlySet<string> {
  return new Set(
    [...valuesOf(document)].flatMap(({ text, isOfAPerson }) => {
      const words = wordsOf(text);
      if (isOfAPerson) return words.filter((word) => word.length > 1);
      return rowsOf(words, Math.min(words.length, WORDS_IN_A_ROW));
    }),
  );
}

interface Value {
  readonly text: string;
  readonly isOfAPerson: boolean;
}

/** Every text of a resource that somebody may have brought into it. */
function* valuesOf(value: unknown, key = '', inName = false): Generator<Value> {
  if (typeof value === 'string') {
    if (OF_THE_STANDARD.has(key) || /^(urn|https?):\S*$/.test(value)) return;
    yield { text: value.replaceAll(/<[^>]*>/g, ' '), isOfAPerson: inName || OF_A_PERSON.has(key) };
  } else if (Array.isArray(value)) {
    for (const item of value) yield* valuesOf(item, key, inName);
  } else if (isFields(value)) {
    for (const [name, item] of Object.entries(value)) yield* valuesOf(item, name, inName || key === 'name');
  }
}
