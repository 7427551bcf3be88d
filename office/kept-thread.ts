import { Worker } from 'node:worker_threads';
import type { Transferable } from 'node:worker_threads';
import { log } from './log.ts';
import type { WorkerStart } from './messages.ts';
import { nameFault } from './name-fault.ts';

/** A thread that dies sooner than this after its start is started again only after a pause. */
const LIVES_LONG_ENOUGH_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;

export interface ThreadToKeep {
  /** For the log. */
  readonly name: 'writer' | 'reader';
  readonly entry: URL;
  readonly start: WorkerStart;
  /** A message from the thread that lives now. */
  heard(message: unknown): void;
  /** It died, and will be replaced. */
  died(): void;
  /** Another one was started in its place. */
  replaced(): void;
}

/** A thread that is there again when it has died. */
export interface KeptThread {
  /** False where nobody is there to hear it: the thread has died and its successor has not been started. */
  post(message: unknown, transferred: readonly Transferable[]): boolean;
  /** Ends the thread for good. */
  end(): Promise<void>;
}

/** Starts a thread and replaces it whenever it dies, with longer and longer pauses where it dies at once. */
export function keepThread(kept: ThreadToKeep): KeptThread {
  let thread: Worker | null = null;
  let isEnded = false;
  let shortLives = 0;
  let startedAtMs = 0;
  let pause: NodeJS.Timeout | null = null;

  function begin(): void {
    const fresh = new Worker(kept.entry, { workerData: kept.start });
    thread = fresh;
    startedAtMs = performance.now();
    fresh.on('message', (message: unknown) => {
      kept.heard(message);
    });
    fresh.on('messageerror', (fault) => {
      log(`${kept.name}-unreadable`, { what: nameFault(fault) });
    });
    fresh.on('error', (fault) => {
      log(`${kept.name}-fault`, { what: nameFault(fault) });
    });
    fresh.on('exit', (code) => {
      thread = null;
      if (isEnded) return;
      shortLives = performance.now() - startedAtMs < LIVES_LONG_ENOUGH_MS ? shortLives + 1 : 0;
      log(`${kept.name}-died`, { code, shortLives });
      kept.died();
      pause = setTimeout(
        again,
        shortLives === 0 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (shortLives - 1)),
      );
    });
  }

  function again(): void {
    if (isEnded) return;
    begin();
    kept.replaced();
  }

  begin();
  return {
    post(message, transferred) {
      if (thread === null) return false;
      thread.postMessage(message, transferred);
      return true;
    },
    async end() {
      isEnded = true;
      if (pause !== null) clearTimeout(pause);
      await thread?.terminate();
    },
  };
}
