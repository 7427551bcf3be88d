import { msOf } from '../../contract/for-window.ts';
import { useNow } from '../use-now.ts';

const TICK_MS = 500;

/** Seconds until an instant, counted down; 0 once it has passed. Null counts nothing. */
export function useSecondsUntil(untilAt: string | null): number {
  const now = useNow(TICK_MS);
  return untilAt === null ? 0 : Math.max(0, Math.ceil((msOf(untilAt) - msOf(now)) / 1_000));
}

/** `2 minutes and 5 seconds`. */
export function durationInWords(seconds: number): string {
  const parts = [counted(Math.floor(seconds / 60), 'minute'), counted(seconds % 60, 'second')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? 'no time' : parts.join(' and ');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
