import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import { casesByNhsNumber, casesByWords, type ListedCase } from '../db/repositories/worklist.ts';
import { roleFor } from '../domain/people/acts.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

const MOST_WORDS = 8;

/** Finds cases by name, NHS number or reference. That somebody searched, and for what, is audited before they see it. */
export function findCases(office: Office, input: ParsedOf<'find-cases'>): ValueOf<'find-cases'> {
  const found = search(office, input.text, input.limit + 1);
  const rows = found.slice(0, input.limit).map(({ caseId, summary }) => ({ ...summary, caseId }));
  const role = roleFor('find-cases', office.user.roles);
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'search-made',
      payload: { text: input.text, found: rows.length },
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
  return { rows, more: found.length > input.limit };
}

function search(office: Office, text: string, limit: number): readonly ListedCase[] {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (/^\d{10}$/.test(digits)) return casesByNhsNumber(office.db, digits, limit);
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return casesByWords(office.db, words.slice(0, MOST_WORDS), limit);
}
