import { readdirSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { WorkerStart } from '../../office/messages.ts';
import { diesWhenTold } from './dies-when-told.ts';

const { dataFolder, firstOutboxFolder } = workerData as WorkerStart;

/** The real back room, which can be made to die: at once, or while a document lies half written in the outbox. */
diesWhenTold(dataFolder, 'reader', () =>
  readdirSync(firstOutboxFolder).some((name) => name.startsWith('.part-')),
);
await import('../../office/reader.ts');
