import type { Delivery } from '../destination-adapter.ts';
import { LONGEST_WAIT_SECONDS } from './retry-after.ts';

export type TryAgain = Extract<Delivery, { readonly kind: 'try-again' }>;

export function tryAgain(
  reason: string,
  mayHaveArrived: boolean,
  notBeforeSeconds: number | null = null,
): TryAgain {
  return { kind: 'try-again', reason, mayHaveArrived, notBeforeSeconds };
}

/**
 * Something that the office or the trust's IT has to mend, and after which the same package may go: it did not arrive, and
 * asking every minute would lock the office's account.
 */
export function tryWhenMended(reason: string): TryAgain {
  return tryAgain(reason, false, LONGEST_WAIT_SECONDS);
}
