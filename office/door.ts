import type { Reply } from '../contract/reply.ts';
import type { Topic } from '../contract/topics.ts';

/**
 * The one door through which a host reaches the office. Every host (desktop, browser, command line)
 * carries calls to it unchanged; the office checks method names, inputs and rights itself.
 */
export interface OfficeDoor {
  /** Never rejects: an unknown method or malformed input is a refusal, a broken office a fault. */
  call(method: string, input: unknown): Promise<Reply>;
  /** Calls `listener` after each committed change. Returns the function that stops it. */
  subscribe(listener: (topic: Topic) => void): () => void;
  /** Locks, checkpoints and ends the workers. */
  close(): Promise<void>;
}
