import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { createBackRoom } from '../application/back-room.ts';
import { createDesk, type Desk } from '../application/desk/desk.ts';
import type { DeskPlace } from '../application/desk/place.ts';
import type { BackRoom } from '../application/office.ts';
import { makeOwnFolder } from '../db/open/prepare-folders.ts';
import { takeRunningOfficeLock } from '../db/running-office-lock.ts';
import { instantFromMs } from '../domain/shared/time.ts';
import type { WorkerStart } from './messages.ts';
import { newId } from './new-id.ts';

const CANNOT_START = {
  'office-already-running': 'Another Scrutineer is already open on this data folder. Close it there first.',
  'data-folder-missing': 'The data folder cannot be made. Choose another one.',
  'data-folder-read-only':
    'The data folder cannot be written to. Choose another one, or ask IT for the right to write.',
  'disk-full': 'The disk is full. Free some space, then start again.',
} as const;

/** A desk on the data folder, which is held until the process ends; or a sentence saying why not. */
export function composeDesk(
  start: WorkerStart,
  backRoom: BackRoom,
  tell: Pick<DeskPlace, 'announce' | 'logFault'>,
): { readonly desk: Desk } | { readonly cannotStart: string } {
  try {
    makeOwnFolder(start.dataFolder);
  } catch {
    return { cannotStart: CANNOT_START['data-folder-missing'] };
  }
  const lock = takeRunningOfficeLock(start.dataFolder);
  if (!lock.ok) return { cannotStart: CANNOT_START[lock.refusal.kind] };
  const desk = createDesk({
    ...start,
    ...tell,
    backRoom,
    now: () => instantFromMs(nowMs()),
    newId: () => newId(nowMs()),
    clockMs: () => performance.now(),
    chance: () => Math.random(),
    pause: (ms) => pause(ms, undefined, { ref: false }),
  });
  return {
    desk: {
      call: (method, input) => desk.call(method, input),
      lockWhenIdle: () => desk.lockWhenIdle(),
      deliver: () => desk.deliver(),
      doWhatIsDue: () => desk.doWhatIsDue(),
      async close() {
        try {
          await desk.close();
        } finally {
          lock.value.release();
        }
      },
    },
  };
}

/** The back room on its own thread. */
export function composeBackRoom(start: WorkerStart): BackRoom {
  return createBackRoom(start.dataFolder, (ms) => pause(ms));
}

/** The wall clock. The one place where the office takes the time instead of being given it. */
function nowMs(): number {
  // oxlint-disable-next-line no-restricted-globals
  return Date.now();
}
