import { listMembers } from '../../db/repositories/members.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { type Instant, officeTime } from '../../domain/shared/time.ts';

/** `2026-11-23 09:05` on the office's clock: sorts as text, and a spreadsheet takes it for a time. */
export function timeCell(at: Instant | null): string {
  return at === null ? '' : officeTimeCell(officeTime(at));
}

/** The same of what already is the office's clock. */
export function officeTimeCell(at: string | null): string {
  return at === null ? '' : at.slice(0, 16).replace('T', ' ');
}

export function yesNoCell(answer: boolean): string {
  return answer ? 'Yes' : 'No';
}

/** Names of everybody who is or was in the office, by id; nobody's id stands in a list. */
export function nameCells(db: ReadableDb): (userId: string | null) => string {
  const names = new Map(listMembers(db).map(({ id, name }) => [String(id), name]));
  return (userId) => (userId === null ? '' : (names.get(userId) ?? 'Somebody who left'));
}
