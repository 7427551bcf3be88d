import type { Reply } from '../../contract/reply.ts';
import type { Topic } from '../../contract/topics.ts';
import { WINDOW_KEY_HEADER, WINDOW_KEY_ITEM } from '../../contract/window-key.ts';

/**
 * Whether the window reaches the office. `unreachable`: the program is not running, and the window keeps looking for
 * it. `shut-out`: it runs, but this window was not let in (the program was started anew, or another browser came in).
 */
export type Reach = 'reached' | 'unreachable' | 'shut-out';

/** Carries calls and topics between a window in a browser and the office on the same computer. */
export interface HttpCarrier {
  /**
   * Never rejects. Every command carries an idempotency key in its input, so a call whose answer was lost is made
   * once more, unchanged, when the office is back in time; otherwise the reply is a fault with the reference
   * `unreachable`. Other references made here: `shut-out`, `too-large`, `not-understood`.
   */
  call(method: string, input: unknown): Promise<Reply>;
  /**
   * Topics can be missed while the office is out of reach: afterwards `office-restarted` is announced, which says
   * that everything shown should be asked for again.
   */
  subscribe(listener: (topic: Topic) => void): () => void;
  /** Calls `listener` with the present reach, and at each change of it. */
  watchReach(listener: (reach: Reach) => void): () => void;
}

/** What the carrier uses of the page it lives in. */
export interface CarrierSurroundings {
  fetch(path: string, request: RequestInit): Promise<Response>;
  openTopics(): EventSource;
  windowKey(): string;
  pause(ms: number): Promise<void>;
}

const RETRY_WITHIN_MS = 3_000;
const SEEK_EVERY_MS = 500;

/** Starts listening at once. One carrier serves the whole window. */
export function createHttpCarrier(surroundings: CarrierSurroundings = pageSurroundings()): HttpCarrier {
  const topics = new Set<(topic: Topic) => void>();
  const watchers = new Set<(reach: Reach) => void>();
  let reach: Reach = 'reached';
  let stream: EventSource | null = null;
  let isSeeking = false;

  const announce = (topic: Topic): void => {
    for (const listener of topics) listener(topic);
  };
  const setReach = (next: Reach): void => {
    if (next === reach) return;
    reach = next;
    for (const watcher of watchers) watcher(next);
  };
  const listen = (hasMissed: boolean): void => {
    stream = surroundings.openTopics();
    stream.onopen = () => {
      if (hasMissed) announce({ topic: 'office-restarted' });
    };
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const topic: unknown = JSON.parse(data);
      if (isTopic(topic)) announce(topic);
    };
    stream.onerror = () => void seek();
  };
  const seek = async (): Promise<void> => {
    if (isSeeking) return;
    isSeeking = true;
    stream?.close();
    for (;;) {
      const found = await look(surroundings);
      setReach(found);
      if (found === 'reached') break;
      await surroundings.pause(SEEK_EVERY_MS);
    }
    isSeeking = false;
    listen(true);
  };
  const reachedAgain = async (): Promise<boolean> => {
    void seek();
    for (let waitedMs = 0; isSeeking && waitedMs < RETRY_WITHIN_MS; waitedMs += SEEK_EVERY_MS / 5) {
      await surroundings.pause(SEEK_EVERY_MS / 5);
    }
    return !isSeeking;
  };

  listen(false);
  return {
    async call(method, input) {
      const body = JSON.stringify({ method, input });
      const first = await post(surroundings, body);
      if (first === 'lost' && !(await reachedAgain()))
        return fault(reach === 'shut-out' ? reach : 'unreachable');
      const reply = first === 'lost' ? await post(surroundings, body) : first;
      if (typeof reply !== 'string') {
        if (!isSeeking) setReach('reached');
        return reply;
      }
      // The stream may still be open: the cookie was taken, and the window's key was not.
      if (reply === 'shut-out') setReach(reply);
      return fault(reply === 'lost' ? 'unreachable' : reply);
    },
    subscribe: (listener) => enlist(topics, listener),
    watchReach(listener) {
      listener(reach);
      return enlist(watchers, listener);
    },
  };
}

type Failing = 'lost' | 'shut-out' | 'too-large' | 'not-understood';

async function post(surroundings: CarrierSurroundings, body: string): Promise<Reply | Failing> {
  try {
    const response = await surroundings.fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [WINDOW_KEY_HEADER]: surroundings.windowKey() },
      body,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    });
    if (response.status === 401) return 'shut-out';
    if (response.status === 413) return 'too-large';
    if (!response.ok) return 'not-understood';
    const reply: unknown = await response.json();
    return isReply(reply) ? reply : 'not-understood';
  } catch {
    // No connection, or one that broke before the answer was whole: the command may have been carried out.
    return 'lost';
  }
}

async function look(surroundings: CarrierSurroundings): Promise<Reach> {
  try {
    const { status } = await surroundings.fetch('/', { cache: 'no-store', redirect: 'error' });
    if (status === 401) return 'shut-out';
    return status === 200 ? 'reached' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || (value.ok === false && ('refusal' in value || 'fault' in value));
}

const TOPICS = {
  'case-changed': true,
  'reading-changed': true,
  'outbox-changed': true,
  'destinations-changed': true,
  'people-changed': true,
  'address-book-changed': true,
  'office-time-changed': true,
  'rules-changed': true,
  'coroner-profiles-changed': true,
  'exports-changed': true,
  'returns-changed': true,
  locked: true,
  unlocked: true,
  'office-restarted': true,
} as const satisfies Record<Topic['topic'], true>;

function isTopic(value: unknown): value is Topic {
  if (typeof value !== 'object' || value === null || !('topic' in value)) return false;
  return typeof value.topic === 'string' && Object.hasOwn(TOPICS, value.topic);
}

function fault(reference: string): Reply {
  return { ok: false, fault: { reference } };
}

function enlist<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function pageSurroundings(): CarrierSurroundings {
  return {
    fetch: (path, request) => fetch(path, request),
    openTopics: () => new EventSource('/topics'),
    windowKey: () => localStorage.getItem(WINDOW_KEY_ITEM) ?? '',
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
