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
  | { readonly id: number; readonly ok: false; readonly fault: FaultOfBackRoom };

/** What of a fault crosses the threads: enough to see what broke, and where. */
interface FaultOfBackRoom {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly code: string | null;
}

/** What becomes of a question when the back room that had it is replaced. */
type WhenLost = 'ask-the-next' | 'is-settled';

interface Waiting {
  readonly question: Question;
  readonly whenLost: WhenLost;
  readonly tries: number;
  resolve(value: unknown): void;
  reject(fault: Error): void;
}

/** Work that has killed two back rooms would kill the third. */
const MOST_TRIES = 2;

/** The writer's side: a back room whose work is done on the other end of whichever port it was given last. */
export function createBackRoomCaller(): { readonly backRoom: BackRoom; connect(port: MessagePort): void } {
  let port: MessagePort | null = null;
  let key: Uint8Array | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  function ask(operation: Operation, parts: readonly unknown[], whenLost: WhenLost): Promise<unknown> {
    asked += 1;
    const question = { id: asked, operation, parts };
    return new Promise((resolve, reject) => {
      send({ question, whenLost, tries: 1, resolve, reject });
    });
  }

  function send(waiter: Waiting): void {
    waiting.set(waiter.question.id, waiter);
    port?.postMessage(waiter.question);
  }

  function work(operation: Operation, parts: readonly unknown[]): Promise<unknown> {
    return ask(operation, parts, 'ask-the-next');
  }

  /** Hands the key over in memory that moves to the other thread, so that no copy of it stays on the way. */
  function handOverKey(dataKey: Uint8Array): Promise<unknown> {
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      const question = { id, operation: 'open', parts: [] } as const;
      waiting.set(id, { question, whenLost: 'is-settled', tries: 1, resolve, reject });
      const handed = Uint8Array.from(dataKey);
      port?.postMessage({ ...question, parts: [handed] }, [handed.buffer]);
    });
  }

  return {
    backRoom: {
      async open(dataKey) {
        // Only a reference: when the office locks, the key is wiped where it lies, and this goes with it.
        key = dataKey;
        // Between two back rooms there is nobody to give it to; the next one gets it as it comes in.
        if (port !== null) await handOverKey(dataKey);
      },
      async close() {
        key = null;
        // A back room that is not there has nothing open.
        if (port !== null) await ask('close', [], 'is-settled');
      },
      // What the other side answers is typed there: `answerBackRoom` takes the same interface.
      // oxlint-disable typescript/no-unsafe-type-assertion
      faultsOf: (...parts) => work('faultsOf', parts) as ReturnType<BackRoom['faultsOf']>,
      place: (...parts) => work('place', parts) as ReturnType<BackRoom['place']>,
      isPlaced: (...parts) => work('isPlaced', parts) as ReturnType<BackRoom['isPlaced']>,
      render: (...parts) => work('render', parts) as ReturnType<BackRoom['render']>,
      printCase: (...parts) => work('printCase', parts) as ReturnType<BackRoom['printCase']>,
      exportList: (...parts) => work('exportList', parts) as ReturnType<BackRoom['exportList']>,
      countReturn: (...parts) => work('countReturn', parts) as ReturnType<BackRoom['countReturn']>,
      stageExport: (...parts) => work('stageExport', parts) as ReturnType<BackRoom['stageExport']>,
      showExport: (...parts) => work('showExport', parts) as ReturnType<BackRoom['showExport']>,
      viewFrozenReturn: (...parts) =>
        work('viewFrozenReturn', parts) as ReturnType<BackRoom['viewFrozenReturn']>,
      compareReturns: (...parts) => work('compareReturns', parts) as ReturnType<BackRoom['compareReturns']>,
      printReturn: (...parts) => work('printReturn', parts) as ReturnType<BackRoom['printReturn']>,
      placeReturn: (...parts) => work('placeReturn', parts) as ReturnType<BackRoom['placeReturn']>,
      verify: (...parts) => work('verify', parts) as ReturnType<BackRoom['verify']>,
      seal: (...parts) => work('seal', parts) as ReturnType<BackRoom['seal']>,
      deliver: (...parts) => work('deliver', parts) as ReturnType<BackRoom['deliver']>,
      writeEmail: (...parts) => work('writeEmail', parts) as ReturnType<BackRoom['writeEmail']>,
      readAnswers: (...parts) => work('readAnswers', parts) as ReturnType<BackRoom['readAnswers']>,
      // oxlint-enable typescript/no-unsafe-type-assertion
    },
    connect(fresh) {
      port?.close();
      port = fresh;
      fresh.on('message', (heard: Answer) => {
        const asker = waiting.get(heard.id);
        waiting.delete(heard.id);
        if (heard.ok) asker?.resolve(heard.value);
        else asker?.reject(faultFrom(heard.fault));
      });
      const lost = [...waiting.values()];
      waiting.clear();
      // Before any other question: a back room that was replaced while the office is open starts without its key.
      if (key !== null) void handOverKey(key).catch(() => undefined);
      for (const waiter of lost) {
        if (waiter.whenLost === 'is-settled') waiter.resolve(undefined);
        else if (waiter.tries < MOST_TRIES) send({ ...waiter, tries: waiter.tries + 1 });
        else waiter.reject(new Error('the back room was lost twice over the same work'));
      }
    },
  };
}

/** The back room's side: does what it is asked through the port, and closes the record when nobody can ask any more. */
export function answerBackRoom(port: MessagePort, backRoom: BackRoom, isCurrent: () => boolean): void {
  port.on('message', (question: Question) => {
    void answer(backRoom, question).then((reply) => {
      port.postMessage(reply);
    });
  });
  port.on('close', () => {
    // The writer on the other end has died; with it the office is locked.
    if (isCurrent()) void backRoom.close().catch(() => undefined);
  });
}

async function answer(backRoom: BackRoom, { id, operation, parts }: Question): Promise<Answer> {
  try {
    // Both ends are this file: the parts are those of this very operation.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const work = backRoom[operation] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, ok: true, value: await work(...parts) };
  } catch (fault) {
    return { id, ok: false, fault: faultOf(fault) };
  } finally {
    // A key that came through the port is this thread's own copy.
    for (const part of parts) if (part instanceof Uint8Array) part.fill(0);
  }
}

function faultOf(fault: unknown): FaultOfBackRoom {
  if (!(fault instanceof Error)) return { name: 'not an error', message: '', stack: '', code: null };
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : null;
  return { name: fault.name, message: fault.message, stack: fault.stack ?? '', code };
}

/** The fault as it was there: the desk goes by its code, the log by its stack. */
function faultFrom({ name, message, stack, code }: FaultOfBackRoom): Error {
  return Object.assign(new Error(message), { name, stack }, code === null ? {} : { code });
}
