import { useEffect, useState } from 'react';
import { nowInstant } from './clock.ts';

/** The present instant, told anew every so often, for ages and deadlines on the screen. */
export function useNow(everyMs: number): string {
  const [now, setNow] = useState(nowInstant);
  useEffect(() => {
    const tick = setInterval(() => setNow(nowInstant()), everyMs);
    return () => clearInterval(tick);
  }, [everyMs]);
  return now;
}
