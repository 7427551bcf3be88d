import { MessageChannel } from 'node:worker_threads';
import type { Reply } from '../contract/reply.ts';
import type { Topic } from '../contract/topics.ts';
import type { OfficeDoor } from './door.ts';
import { type KeptThread, keepThread } from './kept-thread.ts';
import { log } from './log.ts';
import type { FromWriter, ToReader, ToWriter, WorkerStart } from './messages.ts';
import { nameFault } from './name-fault.ts';
import { PRODUCT_VERSION } from './product-version.ts';

export interface OfficeOptions {
  readonly dataFolder: string;
  /** Where documents go until the office chooses another folder; beside the data folder where it is null. */
  readonly outboxFolder: string | null;
  readonly practice: boolean;
  /** The worker entries of a bundled program; null runs the sources. */
  readonly workers: { readonly writer: URL; readonly reader: URL } | null;
}

/** The answer to a call that the office could not hear to the end. The window asks again with the same key. */
const UNREACHABLE: Reply = { ok: false, fault: { reference: 'unreachable' } };

/** A desk lets running work finish before it closes, but not for ever; a program that ends waits no longer than this. */
const LONGEST_CLOSE_MS = 20_000;

/** What the host's thread knows of its two threads. */
interface Threads {
  readonly waiting: Map<number, (reply: Reply) => void>;
  readonly listeners: Set<(topic: Topic) => void>;
  /** `starting` until the writer said for the first time that it is ready. */
  phase: 'starting' | 'open' | 'closing';
  asked: number;
  begun: (why: string | null) => void;
  closed: () => void;
}

/**
 * Opens the office on a data folder: two threads, the writer and the back room, which are replaced when they die.
 *
 * @throws an Error whose message is a sentence for the person, when the folder cannot be used
 */
export async function openOffice(options: OfficeOptions): Promise<OfficeDoor> {
  const state: Threads = {
    waiting: new Map(),
    listeners: new Set(),
    phase: 'starting',
    asked: 0,
    begun: () => undefined,
    closed: () => undefined,
  };
  const begun = new Promise<string | null>((resolve) => {
    state.begun = resolve;
  });
  const { writer, reader } = startThreads(options, state);
  const why = await begun;
  if (why !== null) {
    state.phase = 'closing';
    await Promise.all([writer.end(), reader.end()]);
    throw new Error(why);
  }
  state.phase = 'open';
  connectThreads(writer, reader);

  let closing: Promise<void> | null = null;
  return {
    call: (method, input) => call(writer, state, method, input),
    subscribe(listener) {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
    close: () => (closing ??= close({ writer, reader }, state)),
  };
}

function startThreads(
  options: OfficeOptions,
  state: Threads,
): { readonly writer: KeptThread; readonly reader: KeptThread } {
  const start: WorkerStart = {
    dataFolder: options.dataFolder,
    firstOutboxFolder: options.outboxFolder ?? `${options.dataFolder}-outbox`,
    practice: options.practice,
    version: PRODUCT_VERSION,
  };
  const entries = options.workers ?? {
    writer: new URL('./writer.ts', import.meta.url),
    reader: new URL('./reader.ts', import.meta.url),
  };
  const connectAgain = (): void => {
    if (state.phase === 'open') connectThreads(writer, reader);
  };
  const reader = keepThread({
    name: 'reader',
    entry: entries.reader,
    start,
    heard: () => undefined,
    died: () => undefined,
    replaced: connectAgain,
  });
  const writer = keepThread({
    name: 'writer',
    entry: entries.writer,
    start,
    heard: (message) => {
      // The writer sends nothing else; both ends are compiled from messages.ts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      hear(state, message as FromWriter);
    },
    died: () => {
      for (const answer of state.waiting.values()) answer(UNREACHABLE);
      state.waiting.clear();
      state.closed();
      if (state.phase === 'starting')
        state.begun('Scrutineer could not start. Its log says where it stopped.');
    },
    replaced: connectAgain,
  });
  return { writer, reader };
}

function hear(state: Threads, message: FromWriter): void {
  switch (message.kind) {
    case 'ready':
      state.begun(null);
      if (state.phase === 'open') {
        announce(state, { topic: 'office-restarted' });
        announce(state, { topic: 'locked', why: 'restarted' });
      }
      return;
    case 'cannot-start':
      state.begun(message.why);
      if (state.phase === 'open') log('writer-cannot-start', {});
      return;
    case 'reply':
      state.waiting.get(message.id)?.(message.reply);
      state.waiting.delete(message.id);
      return;
    case 'topic':
      announce(state, message.topic);
      return;
    case 'fault':
      log('fault', { reference: message.reference, what: message.what });
      return;
    case 'closed':
      state.closed();
      return;
    default:
      log('unknown-message', {});
  }
}

function announce(state: Threads, topic: Topic): void {
  for (const listener of state.listeners) {
    try {
      listener(topic);
    } catch (fault) {
      // One window that cannot be told must not keep the others from hearing it.
      log('listener-fault', { what: nameFault(fault) });
    }
  }
}

function connectThreads(writer: KeptThread, reader: KeptThread): void {
  const { port1, port2 } = new MessageChannel();
  // Where one of them is not there, the two are connected when it is.
  if (writer.post({ kind: 'back-room', port: port1 } satisfies ToWriter, [port1])) {
    reader.post({ kind: 'back-room', port: port2 } satisfies ToReader, [port2]);
  }
}

function call(writer: KeptThread, state: Threads, method: string, input: unknown): Promise<Reply> {
  if (state.phase !== 'open') return Promise.resolve(UNREACHABLE);
  state.asked += 1;
  const id = state.asked;
  return new Promise((resolve) => {
    state.waiting.set(id, resolve);
    let isHeard = false;
    try {
      isHeard = writer.post({ kind: 'call', id, method, input } satisfies ToWriter, []);
    } catch {
      // What cannot be copied to another thread is no input of any method.
      state.waiting.delete(id);
      resolve({ ok: false, refusal: { kind: 'bad-request', faults: [{ path: '', fault: 'not-data' }] } });
      return;
    }
    if (isHeard) return;
    state.waiting.delete(id);
    resolve(UNREACHABLE);
  });
}

async function close(
  { writer, reader }: { readonly writer: KeptThread; readonly reader: KeptThread },
  state: Threads,
): Promise<void> {
  state.phase = 'closing';
  const closed = new Promise<void>((resolve) => {
    state.closed = resolve;
    setTimeout(resolve, LONGEST_CLOSE_MS).unref();
  });
  if (writer.post({ kind: 'close' } satisfies ToWriter, [])) await closed;
  await Promise.all([writer.end(), reader.end()]);
  for (const answer of state.waiting.values()) answer(UNREACHABLE);
  state.waiting.clear();
}
