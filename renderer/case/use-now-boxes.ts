import { useMemo } from 'react';
import { useNow } from '../use-now.ts';
import { momentBoxes, type MomentBoxes } from './moment-fields.tsx';

const EVERY_MS = 20_000;

/** The present on the office's wall clock, as it stands in a date box and a time box. Moves on by itself. */
export function useNowBoxes(): MomentBoxes {
  const now = useNow(EVERY_MS);
  return useMemo(() => momentBoxes(now), [now]);
}
