import { setTimeout as pause } from 'node:timers/promises';
import type { OfficeDoor } from '../../office/door.ts';
import { openOffice } from '../../office/open-office.ts';
import { dataOf, freshKey, outboxOf } from '../office/real-office.ts';
import type { FromChild, ToChild, Variant } from './office-process.ts';

/** The real office in a process of its own, to be killed. Two variants are broken on purpose, to try the checks. */
const [folder = '', variant = 'honest'] = process.argv.slice(2);

const tell = (message: FromChild): void => {
  process.send?.(message);
};

try {
  const door = broken(
    await openOffice({
      dataFolder: dataOf(folder),
      outboxFolder: outboxOf(folder),
      practice: false,
      workers: null,
    }),
    variant as Variant,
  );
  process.on('message', (message: ToChild) => {
    if (message.kind === 'close') {
      void door.close().then(() => {
        process.disconnect();
      });
      return;
    }
    void door.call(message.method, message.input).then((reply) => {
      tell({ kind: 'reply', id: message.id, reply });
    });
  });
  tell({ kind: 'ready' });
} catch (fault) {
  tell({ kind: 'cannot-start', why: fault instanceof Error ? fault.message : '' });
  process.disconnect();
}

function broken(door: OfficeDoor, as: Variant): OfficeDoor {
  switch (as) {
    case 'honest':
      return door;
    case 'hasty':
      // Says "recorded" before it is.
      return {
        ...door,
        async call(method, input) {
          if (method !== 'record-note') return door.call(method, input);
          void pause(40).then(() => door.call(method, input));
          return { ok: true, value: { entryId: freshKey(), enteredAt: '' } };
        },
      };
    case 'forgetful':
      // Takes every retry for something new.
      return {
        ...door,
        call: (method, input) =>
          door.call(method, method === 'record-note' ? { ...(input as object), key: freshKey() } : input),
      };
  }
}
