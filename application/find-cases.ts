import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { CaseRow } from '../contract/views.ts';
import type { ListedCase } from '../db/repositories/case-lines.ts';
import {
  casesByDayOfDeath,
  casesByNhsNumber,
  casesByWords,
  casesByWrittenWords,
} from '../db/repositories/cases-found.ts';
import { roleFor } from '../domain/people/acts.ts';
import { isCivilDate } from '../domain/shared/time.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

const MOST_WORDS = 8;

/** Finds cases. That somebody searched, and for what, is audited before they see it. */
export function findCases(office: Office, input: ParsedOf<'find-cases'>): ValueOf<'find-cases'> {
  const found = search(office, input.text, input.limit + 1);
  const rows = found.slice(0, input.limit).map(rowOf);
  const known = new Set(rows.map(({ caseId }) => caseId));
  const inNotes = casesByWrittenWords(office.db, wordsIn(input.text), input.limit)
    .map(rowOf)
    .filter(({ caseId }) => !known.has(caseId));
  const role = roleFor('find-cases', office.user.roles);
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'search-made',
      payload: {
        text: input.text,
        found: rows.length + inNotes.length,
        listed: [...rows, ...inNotes].map(({ caseId }) => caseId),
      },
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
  return { rows, more: found.length > input.limit, inNotes };
}

function search(office: Office, text: string, limit: number): readonly ListedCase[] {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (/^\d{10}$/.test(digits)) return casesByNhsNumber(office.db, digits, limit);
  const day = dayIn(text);
  if (day !== null) return casesByDayOfDeath(office.db, day, limit);
  return casesByWords(office.db, wordsIn(text), limit);
}

function wordsIn(text: string): readonly string[] {
  const words = text.normalize('NFC').split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '').slice(0, MOST_WORDS);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as people write it, `18-Nov-2026`, `18/11/2026` or `2026-11-18`; null where the text is none. */
function dayIn(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (iso !== null) return isCivilDate(text.trim()) ? text.trim() : null;
  const written = /^\s*(\d{1,2})[\s/.-]+(\d{1,2}|[A-Za-z]{3,9})[\s/.-]+(\d{4})\s*$/.exec(text);
  if (written === null) return null;
  const [, day = '', month = '', year = ''] = written;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const civil = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(civil) ? civil : null;
}

function rowOf({ caseId, summary }: ListedCase): CaseRow {
  return { ...summary, caseId };
}
