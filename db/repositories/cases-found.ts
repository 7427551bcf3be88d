import type { ReadableDb } from '../handles.ts';
import type { StoredSummary } from '../projections/case-row.ts';
import { statement } from '../record/statements.ts';
import { caseLine, type ListedCase, SELECT_CASE_LINES, toListedCases } from './case-lines.ts';

/** Cases with exactly this NHS number, newest first. */
export function casesByNhsNumber(db: ReadableDb, digits: string, limit: number): readonly ListedCase[] {
  return toListedCases(
    statement(
      db,
      `${SELECT_CASE_LINES} WHERE nhs_number = ? ORDER BY case_row.case_number DESC LIMIT ? + 0`,
    ).all(digits, limit),
  );
}

/** Cases whose names or numbers have words beginning with all of these, newest first. */
export function casesByWords(db: ReadableDb, words: readonly string[], limit: number): readonly ListedCase[] {
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' AND ');
  return toListedCases(
    statement(
      db,
      `${SELECT_CASE_LINES} WHERE case_row.case_number IN (
         SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT ? + 0
       ) ORDER BY case_row.case_number DESC`,
    ).all(match, limit),
  );
}

/** Cases in whose free text somebody wrote all of these words, the newest mention first. */
export function casesByWrittenWords(
  db: ReadableDb,
  words: readonly string[],
  limit: number,
): readonly ListedCase[] {
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' AND ');
  const mentions = statement(
    db,
    `SELECT entry.case_number FROM entry_search CROSS JOIN entry ON entry.position = entry_search.rowid
     WHERE entry_search MATCH ? ORDER BY entry_search.rowid DESC`,
  )
    .pluck()
    .iterate(match);
  const numbers = new Set<number>();
  // A common word stands in a tenth of all entries. Only the newest of them are read.
  for (const number of mentions) {
    if (typeof number === 'number') numbers.add(number);
    if (numbers.size >= limit) break;
  }
  return [...numbers].flatMap((number) => caseLine(db, number) ?? []);
}

/** Cases of a death on this day, newest first; void ones are left out. */
export function casesByDayOfDeath(db: ReadableDb, on: string, limit: number): readonly ListedCase[] {
  return toListedCases(
    statement(
      db,
      `${SELECT_CASE_LINES} WHERE died_on = ? AND voided = 0 ORDER BY case_row.case_number DESC LIMIT ? + 0`,
    ).all(on, limit),
  );
}

/** What two cases of one death have at least one of. Null where it is not known, which is the same as nothing. */
export interface AlikeIn {
  readonly nhsNumber: string | null;
  readonly diedOn: string | null;
  readonly bornOn: string | null;
}

/** What a list line has of whose death it is. */
export type AlikeCase = Pick<StoredSummary, 'surname' | 'forenames' | 'bornOn' | 'diedOn' | 'nhsNumber'> & {
  readonly caseNumber: number;
};

/** What cases can have in common, each found through an index of its own: asked in one statement, SQLite sorts them first. */
const ALIKE_IN = {
  nhsNumber: 'nhs_number = ?',
  diedOn: 'died_on = ?',
  bornOn: 'born_on = ?',
} as const satisfies Record<keyof AlikeIn, string>;

/**
 * Cases with this number, day of death or day of birth, so many of each, newest first; those with the same number come
 * first, and void ones are left out. Only what they are compared by is read: hardly any of them is the same death.
 */
export function casesAlike(db: ReadableDb, alike: AlikeIn, limitOfEach: number): readonly AlikeCase[] {
  const found = new Map<number, AlikeCase>();
  for (const common of ['nhsNumber', 'diedOn', 'bornOn'] as const) {
    if (alike[common] === null) continue;
    const rows = statement(
      db,
      `SELECT case_number AS caseNumber, surname, forenames, born_on AS bornOn, died_on AS diedOn,
         nhs_number AS nhsNumber
       FROM case_row WHERE ${ALIKE_IN[common]} AND voided = 0 ORDER BY case_number DESC LIMIT ? + 0`,
    ).all(alike[common], limitOfEach);
    // Columns are listed above and the table is STRICT.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    for (const row of rows as readonly AlikeCase[]) found.set(row.caseNumber, row);
  }
  return [...found.values()];
}
