import type { Office } from '../office.ts';
import type { Readings } from './readings.ts';

/** What a desk knows between two calls. */
export interface DeskState {
  office: Office | null;
  /** As the office has set it; kept here because every call asks for it. */
  idleMinutes: number;
  lastCallMs: number;
  readonly readings: Readings;
  /** Calls to the opened office that have not been answered yet. */
  readonly running: Set<Promise<unknown>>;
  /** The last opening, closing or reopening that was asked for. */
  turn: Promise<unknown>;
  /** While the record is being opened again after the disk failed: what every other call waits for. */
  mending: Promise<void> | null;
  /** The reader of texts was made ready, or is being made so. */
  warmed: boolean;
  /** The round of deliveries that is under way. */
  delivering: Promise<void> | null;
  /** Something was queued since it began: another round follows at once. */
  deliverAgain: boolean;
  /** What the office does by itself is being done. */
  onRound: boolean;
}

/**
 * Opening, closing and reopening the record take their turns: two at once would give the back room one key and the
 * desk another, or leave an office open that somebody has just locked.
 */
export function inTurn<Value>(state: DeskState, work: () => Promise<Value>): Promise<Value> {
  const mine = state.turn.then(work);
  state.turn = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}

/** Lets a lock know of work that has begun. */
export async function tracked<Value>(state: DeskState, work: Value | Promise<Value>): Promise<Value> {
  const running = Promise.resolve(work);
  state.running.add(running);
  try {
    return await running;
  } finally {
    state.running.delete(running);
  }
}

/** How long a lock waits for work that has begun, such as a document being written. */
const LONGEST_WAIT_MS = 10_000;

/** Locking closes the connection; what has begun to use it is let finish first. */
export async function whenWorkIsDone(state: DeskState, pause: (ms: number) => Promise<void>): Promise<void> {
  if (state.running.size === 0) return;
  const finished = Promise.allSettled(state.running).then(() => undefined);
  await Promise.race([finished, pause(LONGEST_WAIT_MS)]);
}
