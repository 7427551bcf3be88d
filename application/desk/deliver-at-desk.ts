import { deliverDue } from '../delivery/deliver-due.ts';
import { type DeskState, tracked } from './desk-state.ts';
import type { DeskPlace } from './place.ts';

/**
 * Makes the deliveries that are due on behalf of whoever is at the desk; nothing while it is locked. Asked for during a
 * round, another round follows, and both are over when this answers. Never rejects.
 *
 * Does not put off the idle lock, which lets a round that has begun finish.
 */
export function deliverAtDesk(place: DeskPlace, state: DeskState): Promise<void> {
  state.deliverAgain = true;
  state.delivering ??= rounds(place, state).finally(() => {
    state.delivering = null;
  });
  return state.delivering;
}

async function rounds(place: DeskPlace, state: DeskState): Promise<void> {
  while (state.deliverAgain) {
    state.deliverAgain = false;
    await round(place, state);
  }
}

async function round(place: DeskPlace, state: DeskState): Promise<void> {
  const { office } = state;
  if (office === null || office.mustChangePassword || state.mending !== null) return;
  try {
    const changed = (caseId: string): void => {
      place.announce({ topic: 'case-changed', caseId });
      place.announce({ topic: 'outbox-changed' });
    };
    await tracked(state, deliverDue(office, { chance: place.chance, changed }));
  } catch (fault) {
    // Locked meanwhile, the next round goes on where this one was; anything else is for the log.
    if (state.office === office) place.logFault('delivering', fault);
  }
}
