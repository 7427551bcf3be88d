import { useEffect } from 'react';
import { msOf } from '../../contract/for-window.ts';
import { nowInstant } from '../clock.ts';
import { useOffice } from '../office-api.ts';
import { useDeskActs } from './desk-context.ts';

const LOOK_EVERY_MS = 1_000;
const SAY_AWAKE_EVERY_MS = 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Locks the office after so many minutes without a key or a pointer, and tells it in the meantime, at most once a
 * minute, that somebody is here. Counts by the wall clock, so that a computer that slept is locked when it wakes.
 */
export function useIdleLock(idleMinutes: number): void {
  const office = useOffice();
  const desk = useDeskActs();
  useEffect(() => {
    let lastSignMs = msOf(nowInstant());
    let saidAwakeMs = lastSignMs;
    const sign = (): void => {
      const nowMs = msOf(nowInstant());
      // A key pressed after the time is up wakes the screen; it does not undo the lock.
      if (nowMs - lastSignMs >= idleMinutes * 60_000) return;
      lastSignMs = nowMs;
      if (nowMs - saidAwakeMs < SAY_AWAKE_EVERY_MS) return;
      saidAwakeMs = nowMs;
      void office.call('stay-awake', {});
    };
    const look = setInterval(() => {
      if (msOf(nowInstant()) - lastSignMs < idleMinutes * 60_000) return;
      clearInterval(look);
      void desk.leave('idle');
    }, LOOK_EVERY_MS);
    for (const kind of SIGNS_OF_LIFE) document.addEventListener(kind, sign, { passive: true, capture: true });
    return () => {
      clearInterval(look);
      for (const kind of SIGNS_OF_LIFE) document.removeEventListener(kind, sign, { capture: true });
    };
  }, [desk, idleMinutes, office]);
}
