import { useEffect, useState } from 'react';
import { nowInstant } from '../clock.ts';
import { momentBoxes, type MomentBoxes } from './moment-fields.tsx';

const EVERY_MS = 20_000;

/** The present on the office's wall clock, as it stands in a date box and a time box. Moves on by itself. */
export function useNow(): MomentBoxes {
  const [now, setNow] = useState(() => momentBoxes(nowInstant()));
  useEffect(() => {
    const timer = setInterval(() => {
      const next = momentBoxes(nowInstant());
      setNow((shown) => (shown.date === next.date && shown.time === next.time ? shown : next));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
