import { useEffect, useState } from 'react';
import { msOf } from '../../contract/for-window.ts';
import { nowInstant } from '../clock.ts';

/** Seconds until an instant, counted down; 0 once it has passed. Null counts nothing. */
export function useSecondsUntil(untilAt: string | null): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(untilAt));
  useEffect(() => {
    setSeconds(secondsUntil(untilAt));
    if (untilAt === null) return undefined;
    const tick = setInterval(() => setSeconds(secondsUntil(untilAt)), 500);
    return () => clearInterval(tick);
  }, [untilAt]);
  return seconds;
}

function secondsUntil(untilAt: string | null): number {
  return untilAt === null ? 0 : Math.max(0, Math.ceil((msOf(untilAt) - msOf(nowInstant())) / 1_000));
}

/** `2 minutes and 5 seconds`. */
export function durationInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [counted(minutes, 'minute'), counted(rest, 'second')].filter((part) => part !== '');
  return parts.length === 0 ? 'no time' : parts.join(' and ');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
