import { MessageChannel, Worker } from 'node:worker_threads';
import type { Reply } from '../contract/reply.ts';
import type { Topic } from '../contract/topics.ts';
import type { OfficeDoor } from './door.ts';
import { log } from './log.ts';
import type { FromWriter, ToReader, ToWriter, WorkerStart } from './messages.ts';
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

interface Waiting {
  resolve(reply: Reply): void;
}

/**
 * Opens the office on a data folder: two threads, the writer and the back room, which are replaced when they die.
 *
 * @throws an Error whose message is a sentence for the person, when the folder cannot be used
 */
export async function openOffice(options: OfficeOptions): Promise<OfficeDoor> {
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
  const listeners = new Set<(topic: Topic) => void>();
  const waiting = new Map<number, Waiting>();
  const threads: { writer: Worker; reader: Worker } = {
    reader: new Worker(entries.reader, { workerData: start }),
    writer: new Worker(entries.writer, { workerData: start }),
  };
  let asked = 0;
  let closing = false;

  const announce = (topic: Topic): void => {
    for (const listener of listeners) listener(topic);
  };
  const toWriter = (message: ToWriter, port: readonly import('node:worker_threads').MessagePort[] = []): void => {
    threads.writer.postMessage(message, port);
  };
  const connectThreads = (): void => {
    const { port1, port2 } = new MessageChannel();
    toWriter({ kind: 'back-room', port: port1 }, [port1]);
    threads.reader.postMessage({ kind: 'back-room', port: port2 } satisfies ToReader, [port2]);
  };
  const watchWriter = (writer: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      writer.on('message', (message: FromWriter) => {
        switch (message.kind) {
          case 'ready':
            resolve();
            return;
          case 'cannot-start':
            closing = true;
            reject(new Error(message.why));
            return;
          case 'reply':
            waiting.get(message.id)?.resolve(message.reply);
            waiting.delete(message.id);
            return;
          case 'topic':
            announce(message.topic);
            return;
          case 'fault':
            log('fault', { reference: message.reference, what: message.what });
            return;
          case 'closed':
            return;
          default:
            log('unknown-message', {});
        }
      });
      writer.on('error', (fault) => {
        log('writer-fault', { what: fault instanceof Error ? fault.name : 'not an error' });
      });
      writer.on('exit', (code) => {
        for (const { resolve: answer } of waiting.values()) answer(UNREACHABLE);
        waiting.clear();
        if (closing || threads.writer !== writer) return;
        log('writer-restarted', { code });
        threads.writer = new Worker(entries.writer, { workerData: start });
        watchWriter(threads.writer).then(
          () => {
            connectThreads();
            announce({ topic: 'office-restarted' });
            announce({ topic: 'locked', why: 'restarted' });
          },
          (fault: unknown) => {
            log('writer-not-restarted', { what: fault instanceof Error ? fault.name : 'not an error' });
          },
        );
      });
    });
  const watchReader = (reader: Worker): void => {
    reader.on('error', (fault) => {
      log('reader-fault', { what: fault instanceof Error ? fault.name : 'not an error' });
    });
    reader.on('exit', (code) => {
      if (closing || threads.reader !== reader) return;
      log('reader-restarted', { code });
      threads.reader = new Worker(entries.reader, { workerData: start });
      watchReader(threads.reader);
      connectThreads();
    });
  };

  watchReader(threads.reader);
  try {
    await watchWriter(threads.writer);
  } catch (refused) {
    await Promise.all([threads.writer.terminate(), threads.reader.terminate()]);
    throw refused;
  }
  connectThreads();

  return {
    call(method, input) {
      if (closing) return Promise.resolve(UNREACHABLE);
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, { resolve });
        toWriter({ kind: 'call', id, method, input });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (closing) return;
      closing = true;
      const closed = new Promise<void>((resolve) => {
        threads.writer.on('message', (message: FromWriter) => {
          if (message.kind === 'closed') resolve();
        });
        threads.writer.on('exit', () => {
          resolve();
        });
      });
      toWriter({ kind: 'close' });
      await closed;
      await Promise.all([threads.writer.terminate(), threads.reader.terminate()]);
    },
  };
}
