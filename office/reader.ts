import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { answerBackRoom } from './back-room-port.ts';
import { composeBackRoom } from './compose.ts';
import type { ToReader, WorkerStart } from './messages.ts';

/** The back room: renders documents, writes them to the outbox folder, and reads through the whole record. */
const host = parentPort;
if (host === null) throw new Error('the back room runs as a worker thread');

// The host's own thread made these very values.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const backRoom = composeBackRoom(workerData as WorkerStart);
let current: MessagePort | null = null;
host.on('message', ({ port }: ToReader) => {
  current = port;
  answerBackRoom(port, backRoom, () => current === port);
});
