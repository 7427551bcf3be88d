import type { Instant } from '../shared/time.ts';
import { instantFromMs, msOf } from '../shared/time.ts';

const FIRST_WAIT_SECONDS = 30;
/** A share that has been away for days is found within the hour of its return. */
const LONGEST_WAIT_SECONDS = 60 * 60;

/**
 * How long to wait after an attempt that failed: twice as long each time, up to an hour, less up to half by chance, so
 * that many documents do not knock together. A carrier that named a longer time gets it.
 *
 * @param attempts how many there have been, at least one
 * @param chance from 0 to below 1, given by the caller
 * @param notBeforeSeconds what the carrier asked for; null where it said nothing
 *
 * Rule: DLV-3.
 */
export function waitAfter(attempts: number, chance: number, notBeforeSeconds: number | null): number {
  const doubled = FIRST_WAIT_SECONDS * 2 ** Math.min(attempts - 1, 20);
  const longest = Math.min(doubled, LONGEST_WAIT_SECONDS);
  return Math.max(Math.round(longest * (1 - chance / 2)), notBeforeSeconds ?? 0);
}

/** The last attempt at a delivery. */
export interface LastAttempt {
  readonly triedAt: Instant;
  readonly waitSeconds: number;
}

/** When the next attempt is due; at once where there was none. */
export function nextAttemptAt(last: LastAttempt): Instant {
  return instantFromMs(msOf(last.triedAt) + last.waitSeconds * 1000);
}

/** A clock that was set back makes an attempt due at once: waiting until it has caught up could take years. Rule DLV-3. */
export function isDue(last: LastAttempt | null, now: Instant): boolean {
  return last === null || now < last.triedAt || now >= nextAttemptAt(last);
}
