import { setTimeout as pause } from 'node:timers/promises';
import type { OutboxRow } from '../../contract/views.ts';
import { get, LOGIN, SET_UP } from '../office/real-office.ts';
import { faultsOf } from './history.ts';
import { draftAt, isOpen, newWindows, retryUnanswered, type Windows, workUntilItDies } from './load.ts';
import { dataKeyOf, type OnDisk, readDisk } from './on-disk.ts';
import { type OfficeProcess, startOffice, type Variant } from './office-process.ts';

/** What came of killing one office many times. */
export interface Tally {
  kills: number;
  killsWhileUnlocking: number;
  entries: number;
  /** Commands whose commit was on the disk although their answer was never heard. */
  unheardCommits: number;
  /** Documents that were found between intention and issue. */
  cutOffDocuments: number;
  documents: number;
  readonly faults: string[];
  /** What the office said on its standard error stream. */
  said: string;
}

export interface Killing {
  readonly folder: string;
  readonly seed: number;
  readonly kills: number;
  readonly variant: Variant;
}

const LEAST_MS = 20;
const MOST_MS = 400;

/** Sets an office up, and kills it again and again in the middle of its work; looks each time at what is there. */
export async function killAndLook({ folder, kills, seed, variant }: Killing): Promise<Tally> {
  const windows = newWindows(seed);
  const tally: Tally = {
    kills: 0,
    killsWhileUnlocking: 0,
    entries: 0,
    unheardCommits: 0,
    cutOffDocuments: 0,
    documents: 0,
    faults: [],
    said: '',
  };
  let office = await startOffice(folder, variant);
  await get(office, 'set-up-office', SET_UP);
  const dataKey = await dataKeyOf(folder);
  while (tally.kills < kills && tally.faults.length === 0) {
    const delayMs = LEAST_MS + windows.random() * (MOST_MS - LEAST_MS);
    const killing = pause(delayMs).then(async () => {
      const atMs = performance.now();
      await office.kill();
      return atMs;
    });
    await retryUnanswered(windows, office);
    await workUntilItDies(windows, office);
    const killedAtMs = await killing;
    tally.kills += 1;
    tally.said += office.said();
    office = await startAgain(folder, variant, { windows, tally });
    await look({ folder, dataKey, office, windows, tally, killedAtMs });
  }
  await retryUnanswered(windows, office);
  const disk = readDisk(folder, dataKey);
  note(tally, windows, disk, []);
  tally.faults.push(
    ...windows.sent.filter(isOpen).map(({ key, method }) => `never answered: ${method} ${key}`),
  );
  tally.faults.push(...windows.refused.map((refused) => `refused: ${refused}`));
  const report = await get(office, 'verify-record', {});
  tally.faults.push(
    ...report.faults.map(({ fault, sequence }) => `verify-record: ${fault} ${String(sequence)}`),
  );
  tally.documents = report.documentsChecked;
  await office.close();
  tally.said += office.said();
  return tally;
}

/** Now and then it is killed while it unlocks; never twice running, because that looks like guessing and is slowed down. */
async function startAgain(
  folder: string,
  variant: Variant,
  { windows, tally }: { readonly windows: Windows; readonly tally: Tally },
): Promise<OfficeProcess> {
  let office = await startOffice(folder, variant);
  if (windows.random() < 0.05) {
    const unlocking = office.call('unlock', LOGIN);
    await pause(windows.random() * 200);
    await office.kill();
    await unlocking;
    tally.killsWhileUnlocking += 1;
    office = await startOffice(folder, variant);
  }
  await get(office, 'unlock', LOGIN);
  return office;
}

async function look(at: {
  readonly folder: string;
  readonly dataKey: Buffer;
  readonly office: OfficeProcess;
  readonly windows: Windows;
  readonly tally: Tally;
  readonly killedAtMs: number;
}): Promise<void> {
  const { dataKey, folder, killedAtMs, office, tally, windows } = at;
  const drafts = await get(office, 'list-drafts', { caseId: null });
  const there = drafts.map(({ field, text }) => [field, Number(text.split(' ').at(-1))] as const);
  const draft = draftAt(windows, killedAtMs);
  const disk = readDisk(folder, dataKey);
  note(tally, windows, disk, [{ draft, there: new Map(there) }]);
  windows.typed = [];
  windows.lagMs = 0;
  windows.draftAcknowledged = there[0]?.[1] ?? 0;
  const found = new Set(disk.entries.map(({ key }) => key));
  tally.unheardCommits += windows.sent.filter((command) => isOpen(command) && found.has(command.key)).length;
  await settle(office, windows, tally);
}

function note(
  tally: Tally,
  windows: Windows,
  disk: OnDisk,
  drafts: readonly {
    readonly draft: ReturnType<typeof draftAt>;
    readonly there: ReadonlyMap<string, number>;
  }[],
): void {
  tally.entries = disk.entryCount;
  const there = drafts[0]?.there ?? new Map<string, number>();
  tally.faults.push(
    ...faultsOf(
      windows.sent,
      drafts.map(({ draft }) => draft),
      { ...disk, drafts: there },
    ),
  );
}

/** Some documents that were cut off are settled by hand before the window asks again: both must say the same. */
async function settle(office: OfficeProcess, windows: Windows, tally: Tally): Promise<void> {
  const { rows } = await get(office, 'list-outbox', { after: null, limit: 200 });
  const cutOff = rows.filter(({ state }) => state === 'being-written');
  tally.cutOffDocuments += cutOff.length;
  const { unsettledDocuments } = await get(office, 'get-status', {});
  if (unsettledDocuments !== cutOff.length)
    tally.faults.push('the status counts other documents than the outbox lists');
  for (const { documentId } of cutOff.filter(() => windows.random() < 0.5)) {
    tally.faults.push(...(await settleOne(office, windows, documentId)));
  }
}

async function settleOne(
  office: OfficeProcess,
  windows: Windows,
  documentId: OutboxRow['documentId'],
): Promise<readonly string[]> {
  const settling = { key: windows.newKey(), documentId, decision: 'finish', reason: '' } as const;
  const settled = await get(office, 'settle-document', settling);
  const again = await get(office, 'settle-document', settling);
  const asked = windows.sent.find(({ key }) => key === documentId);
  const retried = asked === undefined ? null : await office.call(asked.method, asked.input);
  const same = [again, retried?.ok === true ? retried.value : null].every(
    (answer) => JSON.stringify(answer) === JSON.stringify(settled),
  );
  return same ? [] : [`settled and asked for again, answered differently: ${documentId}`];
}
