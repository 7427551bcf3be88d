import { parentPort, workerData } from 'node:worker_threads';
import type { Reply } from '../contract/reply.ts';
import { createBackRoomCaller } from './back-room-port.ts';
import { composeDesk } from './compose.ts';
import type { FromWriter, ToWriter, WorkerStart } from './messages.ts';
import { nameFault } from './name-fault.ts';

/** How often the writer looks whether everybody has gone; a window that has hung cannot lock the office itself. */
const IDLE_LOOK_MS = 30_000;

/** How often the writer looks for deliveries that are due and answers that have come. */
const DELIVERY_ROUND_MS = 15_000;

/** The thread that holds the record: every call of every window is answered here, one transaction at a time. */
const host = parentPort;
if (host === null) throw new Error('the writer runs as a worker thread');

const send = (message: FromWriter): void => {
  host.postMessage(message);
};
const reportFault = (reference: string, fault: unknown): void => {
  send({ kind: 'fault', reference, what: nameFault(fault) });
};
const { backRoom, connect } = createBackRoomCaller();
// The host's own thread made these very values.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const composed = composeDesk(workerData as WorkerStart, backRoom, {
  announce: (topic) => {
    send({ kind: 'topic', topic });
  },
  logFault: reportFault,
});

if ('cannotStart' in composed) {
  send({ kind: 'cannot-start', why: composed.cannotStart });
} else {
  const { desk } = composed;
  const answer = (id: number, reply: Reply): void => {
    send({ kind: 'reply', id, reply });
  };
  host.on('message', (message: ToWriter) => {
    switch (message.kind) {
      case 'call':
        desk
          .call(message.method, message.input)
          .then((reply) => {
            answer(message.id, reply);
          })
          .catch((fault: unknown) => {
            // One call that cannot be answered is no reason to take the record away from everybody.
            reportFault('unanswered', fault);
            answer(message.id, { ok: false, fault: { reference: 'unanswered' } });
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
  setInterval(() => {
    desk
      .lockWhenIdle()
      .then(() => desk.doWhatIsDue())
      .catch((fault: unknown) => {
        reportFault('idle', fault);
      });
  }, IDLE_LOOK_MS).unref();
  setInterval(() => {
    void desk.deliver();
  }, DELIVERY_ROUND_MS).unref();
  send({ kind: 'ready' });
}
