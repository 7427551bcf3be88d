import { closeRecord } from './close-record.ts';
import { type DeskState, inTurn, whenWorkIsDone } from './desk-state.ts';
import type { DeskPlace } from './place.ts';

/** Minutes that the office waits beyond the window's own idle lock, for a window that has hung. */
const IDLE_GRACE_MINUTES = 1;
const MINUTE_MS = 60_000;

/**
 * Locks the office if it is open. Whatever the disk says, it is locked afterwards: the key is gone and the windows are
 * told. Must be called in turn.
 */
export async function lock(
  place: DeskPlace,
  state: DeskState,
  why: 'asked' | 'idle' | 'closed',
): Promise<void> {
  const { office } = state;
  if (office === null) return;
  state.office = null;
  state.readings.leave(office.user.id);
  await whenWorkIsDone(state, place.pause);
  try {
    await closeRecord(office, why, place.pause);
  } catch (fault) {
    // A full disk takes no line that says "locked"; that is for the log, and no reason to stay open.
    place.logFault('locking', fault);
  }
  if (why !== 'closed') place.announce({ topic: 'locked', why });
}

/** Locks an office that nobody has asked anything of for longer than its setting allows. */
export async function lockWhenIdle(place: DeskPlace, state: DeskState): Promise<void> {
  if (!isIdle(place, state)) return;
  await inTurn(state, async () => {
    if (isIdle(place, state)) await lock(place, state, 'idle');
  });
}

function isIdle(place: DeskPlace, state: DeskState): boolean {
  if (state.office === null || state.running.size > 0) return false;
  return place.clockMs() - state.lastCallMs > (state.idleMinutes + IDLE_GRACE_MINUTES) * MINUTE_MS;
}
