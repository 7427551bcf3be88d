import type { BackRoom, Surroundings } from '../office.ts';
import type { Topic } from '../../contract/topics.ts';

/** Where a desk stands: its folders and what it takes from outside. */
export interface DeskPlace extends Surroundings {
  readonly dataFolder: string;
  /** Where documents go until the office chooses another folder. */
  readonly firstOutboxFolder: string;
  readonly practice: boolean;
  readonly version: string;
  readonly backRoom: BackRoom;
  /** A clock that is never set back, milliseconds from any start; for idleness only. */
  readonly clockMs: () => number;
  /** From 0 to below 1, evenly; only to spread attempts in time. */
  readonly chance: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly announce: (topic: Topic) => void;
  /** Writes a fault to the program's log: a reference and what broke, never what it was about. */
  readonly logFault: (reference: string, fault: unknown) => void;
}
