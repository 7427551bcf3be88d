import { workerData } from 'node:worker_threads';
import type { WorkerStart } from '../../office/messages.ts';
import { diesWhenTold } from './dies-when-told.ts';

/** The real writer, which can be made to die in the middle of its work. */
diesWhenTold((workerData as WorkerStart).dataFolder, 'writer');
await import('../../office/writer.ts');
