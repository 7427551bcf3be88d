import { parentPort, workerData } from 'node:worker_threads';
import { createBackRoomCaller } from './back-room-port.ts';
import { composeDesk } from './compose.ts';
import type { FromWriter, ToWriter, WorkerStart } from './messages.ts';

/** The thread that holds the record: every call of every window is answered here, one transaction at a time. */
const host = parentPort;
if (host === null) throw new Error('the writer runs as a worker thread');

const send = (message: FromWriter): void => {
  host.postMessage(message);
};
const { backRoom, connect } = createBackRoomCaller();
// The host's own thread made these very values.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const composed = composeDesk(workerData as WorkerStart, backRoom, {
  announce: (topic) => {
    send({ kind: 'topic', topic });
  },
  logFault: (reference, fault) => {
    send({ kind: 'fault', reference, what: nameOfFault(fault) });
  },
});

if ('cannotStart' in composed) {
  send({ kind: 'cannot-start', why: composed.cannotStart });
} else {
  const { desk } = composed;
  host.on('message', (message: ToWriter) => {
    switch (message.kind) {
      case 'call':
        void desk.call(message.method, message.input).then((reply) => {
          send({ kind: 'reply', id: message.id, reply });
        });
        return;
      case 'back-room':
        connect(message.port);
        return;
      case 'close':
        void desk.close().finally(() => {
          send({ kind: 'closed' });
        });
        return;
      default:
        throw new Error('the host says something this writer does not know');
    }
  });
  send({ kind: 'ready' });
}

/**
 * A fault as it may stand in a log: its kind, its code and where in our program it came up. Its message is left out,
 * because messages of libraries can quote what they were given.
 */
function nameOfFault(fault: unknown): string {
  if (!(fault instanceof Error)) return 'not an error';
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '';
  const invariant = fault.message.startsWith('broken invariant: ') ? ` ${fault.message}` : '';
  const frames = (fault.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s(]*[\\/](\w[\w.-]*[\\/][\w.-]+:\d+:\d+)\)?/, '($1)'));
  return [`${fault.name}${code}${invariant}`, ...frames].join(' < ');
}
