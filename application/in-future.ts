import type { Refusal } from '../contract/refusal.ts';

/** Refuses a moment that has not come yet. Rule DATE-4. */
export function inFuture(path: string): Refusal {
  return { kind: 'bad-request', faults: [{ path, fault: 'in-future' }] };
}
