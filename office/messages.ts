import type { MessagePort } from 'node:worker_threads';
import type { Reply } from '../contract/reply.ts';
import type { Topic } from '../contract/topics.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly dataFolder: string;
  readonly firstOutboxFolder: string;
  readonly practice: boolean;
  readonly version: string;
}

/** From the host's thread to the writer. */
export type ToWriter =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  /** The way to a back room: at the start, and again when that thread had to be replaced. */
  | { readonly kind: 'back-room'; readonly port: MessagePort }
  | { readonly kind: 'close' };

/** From the writer to the host's thread. */
export type FromWriter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannot-start'; readonly why: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'fault'; readonly reference: string; readonly what: string }
  | { readonly kind: 'closed' };

/** From the host's thread to the back room. */
export interface ToReader {
  readonly kind: 'back-room';
  readonly port: MessagePort;
}
