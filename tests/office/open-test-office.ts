import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach } from 'vitest';
import type { Topic } from '../../contract/topics.ts';
import type { OfficeDoor } from '../../office/door.ts';
import { openOffice } from '../../office/open-office.ts';
import { commander } from './dies-when-told.ts';
import { aDeath, dataOf, freshKey, get, LOGIN, outboxOf, SET_UP } from './real-office.ts';

const folders: string[] = [];
const doors: OfficeDoor[] = [];
const commanders: ReturnType<typeof commander>[] = [];

afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
  for (const each of commanders.splice(0)) each.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface TestOffice {
  readonly folder: string;
  readonly door: OfficeDoor;
  readonly topics: Topic[];
  readonly threads: ReturnType<typeof commander>;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-office-'));
  folders.push(folder);
  return folder;
}

/** The real office in this process, with threads that can be made to die. Closed after the test. */
export async function openAt(folder: string): Promise<TestOffice> {
  const dataFolder = dataOf(folder);
  const door = await openOffice({
    dataFolder,
    outboxFolder: outboxOf(folder),
    practice: false,
    workers: {
      writer: new URL('./mortal-writer.ts', import.meta.url),
      reader: new URL('./mortal-reader.ts', import.meta.url),
    },
  });
  doors.push(door);
  const topics: Topic[] = [];
  door.subscribe((topic) => topics.push(topic));
  const threads = commander(dataFolder);
  commanders.push(threads);
  return { folder, door, topics, threads };
}

/** An office that was set up and is unlocked, with one open case. */
export async function anOpenOffice(): Promise<TestOffice & { readonly caseId: string }> {
  const office = await openAt(emptyFolder());
  await get(office.door, 'set-up-office', SET_UP);
  const { caseId } = await get(office.door, 'open-case', aDeath(freshKey(), 'Winterbourne'));
  return { ...office, caseId };
}

export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await isSo()) return;
    await pause(25);
  }
  throw new Error(`still not so: ${what}`);
}

/** The writer dies and the office comes back, locked. */
export async function killWriter({ threads, topics }: TestOffice): Promise<void> {
  const before = topics.length;
  threads.order('writer', 'now');
  await until(
    () => topics.slice(before).some(({ topic }) => topic === 'office-restarted'),
    'the office has restarted',
  );
}

export async function unlockAgain(door: OfficeDoor): Promise<void> {
  await get(door, 'unlock', LOGIN);
}
