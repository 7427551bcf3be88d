import { BroadcastChannel } from 'node:worker_threads';

/** `now`: at once. `amid`: when the thread next is in the middle of its work. `rest`: not any more. */
export type Order = 'now' | 'amid' | 'rest';
export type Thread = 'writer' | 'reader';

interface Sent {
  readonly to: Thread;
  readonly order: Order;
}

/** The fault says something that somebody typed, as a careless library might; it must not reach the log. */
const CARELESS_MESSAGE = 'could not use "Mordwyn\n    at Mordwyn Elsie (/home/Mordwyn/x.ts:1:1)"';

/** Makes this thread throw outside every call when the test says so. */
export function diesWhenTold(office: string, thread: Thread, isAmid: () => boolean = () => true): void {
  const channel = new BroadcastChannel(office);
  let isWatching = false;
  channel.onmessage = ({ data }: { readonly data: unknown }) => {
    const { to, order } = data as Sent;
    if (to !== thread) return;
    isWatching = order === 'amid';
    if (order === 'now') die();
    if (isWatching) watch();
  };
  (channel as unknown as { unref(): void }).unref();

  function watch(): void {
    if (!isWatching) return;
    if (isAmid()) die();
    setImmediate(watch);
  }
  function die(): void {
    setImmediate(() => {
      throw new Error(CARELESS_MESSAGE);
    });
  }
}

/** Gives the threads of an office their orders, from the test. */
export function commander(office: string): { order(to: Thread, order: Order): void; close(): void } {
  const channel = new BroadcastChannel(office);
  return {
    order: (to, order) => {
      channel.postMessage({ to, order } satisfies Sent);
    },
    close: () => {
      channel.close();
    },
  };
}
