import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** The next case reference of a year, `ME-2026-00123`. Read inside the transaction that opens the case. */
export function nextCaseReference(db: ReadableDb, year: number): string {
  const latest = statement(db, 'SELECT latest FROM reference_count WHERE year = ?').pluck().get(year);
  const count = (typeof latest === 'number' ? latest : 0) + 1;
  return `ME-${String(year)}-${String(count).padStart(5, '0')}`;
}
