import type { ConcernFacts } from './concern-facts.ts';

/** The waits that are told of: from raising to sending, from sending to the receipt, from sending to the outcome. */
export const WAITS = ['daysToSent', 'daysToReceived', 'daysToOutcome'] as const;
export type WaitName = (typeof WAITS)[number];

/** Calendar days; nulls where there is none to tell, or where it is hidden. `count` is how many concerns it is told of. */
export interface WaitingTime {
  readonly count: number | null;
  readonly median: number | null;
  readonly ninetieth: number | null;
}

const FEWEST_TOLD = 5;

/** Median and 90th centile by nearest rank, so that each is a wait that somebody had. Rules GOVL-8 and GOVL-9. */
export function waitingTime(
  facts: readonly ConcernFacts[],
  wait: WaitName,
  smallHidden: boolean,
): WaitingTime {
  const days = facts.flatMap((one) => one[wait] ?? []).toSorted((one, other) => one - other);
  const told = smallHidden && days.length < FEWEST_TOLD ? [] : days;
  // How many have an outcome would tell how many have none, which may be few.
  return {
    count: smallHidden ? null : days.length,
    median: centile(told, 50),
    ninetieth: centile(told, 90),
  };
}

function centile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}
