import type { Stamp } from '../../contract/for-window.ts';
import type { Question } from '../../contract/words/track-words.ts';
import type { Place } from './case-place.ts';

/** `excused`: not done, with a recorded reason. `blocked`: waits for something else in the case. */
export type TaskState = 'done' | 'excused' | 'open' | 'blocked';

/** One step of a case. Its state is read from the record; nothing is ticked by hand. */
export interface Task {
  readonly name: string;
  readonly state: TaskState;
  /** Who did it; null until it is done. */
  readonly stamp: Stamp | null;
  /** Why it waits, or what is still to do. */
  readonly why: string | null;
  readonly place: Place;
  /** The question to show there, where it is one of the three. */
  readonly question: Question | null;
}

/** A step that is done once somebody has put their stamp to it, unless its state is said. */
export function task(
  name: string,
  place: Place,
  facts: Partial<Pick<Task, 'state' | 'stamp' | 'why' | 'question'>>,
): Task {
  const stamp = facts.stamp ?? null;
  return {
    name,
    place,
    stamp,
    state: facts.state ?? (stamp === null ? 'open' : 'done'),
    why: facts.why ?? null,
    question: facts.question ?? null,
  };
}
