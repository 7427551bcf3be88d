import { officeTime } from '../../contract/for-window.ts';
import type { CaseRow } from '../../contract/views.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long ago, in the largest unit that says enough: `35 min`, `7 h`, `3 days`. */
export function openForInWords(ageMs: number): string {
  if (ageMs < HOUR_MS) return `${Math.max(0, Math.floor(ageMs / 60_000))} min`;
  if (ageMs < 2 * DAY_MS) return `${Math.floor(ageMs / HOUR_MS)} h`;
  return `${Math.floor(ageMs / DAY_MS)} days`;
}

/** How an urgent release stands. Both times are the office's wall clock, so text order is time order. */
export function urgencyOf(
  row: Pick<CaseRow, 'urgentDeadline' | 'open'>,
  nowAt: string,
): 'urgent' | 'overdue' {
  const isPast = row.urgentDeadline !== null && row.urgentDeadline < officeTime(nowAt);
  return isPast && row.open ? 'overdue' : 'urgent';
}
