import { firstInstantOf, type Instant, instantFromMs, msOf } from '../shared/time.ts';
import { dueAfter } from './due.ts';
import type { TargetLength } from './targets.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const DAY_MS = 86_400_000;
/** Longer than the longest length of 99 working days in an office that opens one day a week. */
const LOOKED_BACK_DAYS = 800;

/**
 * The latest instant from which a length is over now: whatever has been silent since then or longer is due. Null where the
 * office set no length, or where none can be worked out.
 *
 * A due time never comes earlier for a later beginning, so the instant is found by halving. Lists can then ask their index
 * for everything up to one instant, whatever the office's hours and holidays are. Rule GOVL-7.
 */
export function silenceCutoff(
  calendar: WorkingCalendar,
  length: TargetLength | null,
  now: Instant,
): Instant | null {
  if (length === null) return null;
  const nowMs = msOf(now);
  const isOver = (fromMs: number): boolean => {
    const due = dueAfter(calendar, instantFromMs(fromMs), length);
    // As a clock has it: a due time is kept until its minute is over. Rule CLK-6.
    return due.kind === 'at' && minuteOf(nowMs) > minuteOf(msOf(due.at));
  };
  let over = Math.max(nowMs - LOOKED_BACK_DAYS * DAY_MS, msOf(firstInstantOf(`${calendar.knownFrom}T00:00`)));
  let notOver = nowMs;
  if (!isOver(over)) return null;
  while (notOver - over > 1) {
    const middle = Math.floor((over + notOver) / 2);
    if (isOver(middle)) over = middle;
    else notOver = middle;
  }
  return instantFromMs(over);
}

function minuteOf(ms: number): number {
  return Math.floor(ms / 60_000);
}
