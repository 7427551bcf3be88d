import { instantOf, msOf } from '../../contract/for-window.ts';
import type { CaseRow } from '../../contract/views.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago, in the largest unit that says enough: `35 min`, `7 h`, `3 days`. */
export function openForInWords(ageMs: number): string {
  if (ageMs < HOUR_MS) return `${Math.max(0, Math.floor(ageMs / MINUTE_MS))} min`;
  if (ageMs < 2 * DAY_MS) return `${Math.floor(ageMs / HOUR_MS)} h`;
  return `${Math.floor(ageMs / DAY_MS)} days`;
}

/**
 * How an urgent release stands, as the clock of the case counts it: a deadline is kept until its minute is over, and in
 * the hour that comes twice in autumn the first is meant. Rules CLK-6 and CLK-9.
 */
export function urgencyOf(
  row: Pick<CaseRow, 'urgentDeadline' | 'open'>,
  nowAt: string,
): 'urgent' | 'overdue' {
  const isPast =
    row.urgentDeadline !== null && msOf(nowAt) >= msOf(instantOf(row.urgentDeadline)) + MINUTE_MS;
  return isPast && row.open ? 'overdue' : 'urgent';
}
