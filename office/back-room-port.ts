import type { MessagePort } from 'node:worker_threads';
import type { BackRoom } from '../application/office.ts';

type Operation = keyof BackRoom;

interface Question {
  readonly id: number;
  readonly operation: Operation;
  readonly parts: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** The writer's side: a back room whose work is done on the other end of whichever port it was given last. */
export function createBackRoomCaller(): { readonly backRoom: BackRoom; connect(port: MessagePort): void } {
  let port: MessagePort | null = null;
  let key: Uint8Array | null = null;
  let asked = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(fault: Error): void }>();

  function ask(operation: Operation, ...parts: readonly unknown[]): Promise<unknown> {
    const to = port;
    if (to === null) return Promise.reject(new Error('the back room is not there'));
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      to.postMessage({ id, operation, parts } satisfies Question);
    });
  }

  return {
    backRoom: {
      async open(dataKey) {
        // Only a reference: when the office locks, the key is wiped where it lies, and this goes with it.
        key = dataKey;
        await ask('open', dataKey);
      },
      async close() {
        key = null;
        await ask('close');
      },
      // What the other side answers is typed there: `answerBackRoom` takes the same interface.
      // oxlint-disable typescript/no-unsafe-type-assertion
      place: (...parts) => ask('place', ...parts) as ReturnType<BackRoom['place']>,
      isPlaced: (...parts) => ask('isPlaced', ...parts) as ReturnType<BackRoom['isPlaced']>,
      render: (...parts) => ask('render', ...parts) as ReturnType<BackRoom['render']>,
      verify: (...parts) => ask('verify', ...parts) as ReturnType<BackRoom['verify']>,
      // oxlint-enable typescript/no-unsafe-type-assertion
    },
    connect(fresh) {
      port?.close();
      port = fresh;
      for (const { reject } of waiting.values()) reject(new Error('the back room was replaced while it worked'));
      waiting.clear();
      fresh.on('message', (answer: Answer) => {
        const asker = waiting.get(answer.id);
        waiting.delete(answer.id);
        if (answer.ok) asker?.resolve(answer.value);
        else asker?.reject(new Error(answer.message));
      });
      // A back room that was replaced while the office is open starts without its key.
      if (key !== null) void ask('open', key).catch(() => undefined);
    },
  };
}

/** The back room's side: does what it is asked through the port. */
export function answerBackRoom(port: MessagePort, backRoom: BackRoom): void {
  port.on('message', (question: Question) => {
    void answer(backRoom, question).then((reply) => {
      port.postMessage(reply);
    });
  });
}

async function answer(backRoom: BackRoom, { id, operation, parts }: Question): Promise<Answer> {
  try {
    // Both ends are this file: the parts are those of this very operation.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const work = backRoom[operation] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, ok: true, value: await work(...parts) };
  } catch (fault) {
    return { id, ok: false, message: fault instanceof Error ? fault.message : 'fault of another sort' };
  } finally {
    // A key that came through the port is this thread's own copy.
    for (const part of parts) if (part instanceof Uint8Array) part.fill(0);
  }
}
