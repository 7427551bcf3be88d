import { setTimeout as pause } from 'node:timers/promises';
import type { InputOf } from '../../contract/methods.ts';
import type { Reply } from '../../contract/reply.ts';
import type { OfficeDoor } from '../../office/door.ts';
import { aDeath, gist, prepareReferralOf } from '../office/real-office.ts';
import type { DraftHistory, SentCommand } from './history.ts';

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A command with what is needed to send it again. */
interface Kept extends SentCommand {
  input: object;
  /** How it was last answered: `fault` while nobody heard anything. */
  lastHeard: string;
}

interface Keystroke {
  readonly number: number;
  readonly atMs: number;
}

const FIELD = 'note-text';
const KEYSTROKE_MS = 15;

/**
 * What the windows of one office know: every command they sent, and which of them were answered. Outlives the office's
 * process, as a window does, and asks again with the same key after each restart.
 */
export interface Windows {
  readonly sent: Kept[];
  readonly refused: string[];
  readonly prepared: { readonly caseId: string; readonly preparedEntry: string }[];
  readonly cases: string[];
  typed: Keystroke[];
  /** By how much this process's own timers were late at worst since the office started. */
  lagMs: number;
  draftSent: number;
  draftAcknowledged: number;
  random: () => number;
  newKey: () => string;
}

export function newWindows(seed: number): Windows {
  const random = seeded(seed);
  return {
    sent: [],
    refused: [],
    prepared: [],
    cases: [],
    typed: [],
    lagMs: 0,
    draftSent: 0,
    draftAcknowledged: 0,
    random,
    newKey: () => keyFrom(random),
  };
}

/** Works on the office with several commands under way at once, until it dies. */
export async function workUntilItDies(windows: Windows, door: OfficeDoor): Promise<void> {
  let isAlive = true;
  const dies = (): void => {
    isAlive = false;
  };
  const living = (): boolean => isAlive;
  await Promise.all([
    typist(windows, door, { living, dies }),
    keystrokes(windows, living),
    ...Array.from({ length: 4 }, () => writer(windows, door, { living, dies })),
    issuer(windows, door, { living, dies }),
  ]);
}

/** Sends everything again that was never answered. Whatever was carried out is found by its key. */
export async function retryUnanswered(windows: Windows, door: OfficeDoor): Promise<void> {
  await Promise.all(windows.sent.filter(isOpen).map((command) => typeAndSend(windows, door, command)));
}

export function isOpen({ acknowledged, lastHeard }: Kept): boolean {
  return acknowledged === null && lastHeard === 'fault';
}

/**
 * Where the draft stood at a kill. Half a second is what the office promises on a machine that gives it its turn: where
 * the test's own timers were late because others had the processor, it is that much longer.
 */
export function draftAt(windows: Windows, killedAtMs: number): DraftHistory {
  const dueMs = killedAtMs - 500 - 4 * windows.lagMs;
  const owed = windows.typed.findLast(({ atMs }) => atMs <= dueMs)?.number ?? 0;
  return { field: FIELD, acknowledged: windows.draftAcknowledged, sent: windows.draftSent, owed };
}

interface Life {
  readonly living: () => boolean;
  readonly dies: () => void;
}

/** Opens cases and writes notes and conversations on them, one after the other. */
async function writer(windows: Windows, door: OfficeDoor, { living, dies }: Life): Promise<void> {
  while (living()) {
    const reply = await typeAndSend(windows, door, nextCommand(windows));
    if (reply === null) dies();
  }
}

/** A note is typed before it is recorded: its draft is saved, again where no answer was heard, and then named. */
async function typeAndSend(windows: Windows, door: OfficeDoor, command: Kept): Promise<Reply | null> {
  if (command.method === 'record-note' && command.typed !== true) {
    const { caseId, text } = command.input as InputOf<'record-note'>;
    const place = { caseId, field: `note ${command.key}` };
    const saved = await door.call('save-draft', { ...place, text });
    if (!saved.ok) return null;
    command.typed = true;
    const { savedAt } = saved.value as { readonly savedAt: string };
    command.input = { ...command.input, drafts: [{ ...place, savedAt }] };
  }
  return send(windows, door, command);
}

function nextCommand(windows: Windows): Kept {
  const { cases, newKey, random } = windows;
  const key = newKey();
  const caseId = cases[Math.floor(random() * cases.length)];
  const dice = random();
  if (caseId === undefined || dice < 0.1) return kept(windows, 'open-case', key, aDeath(key, `Case ${key}`));
  if (dice < 0.55)
    return kept(windows, 'record-note', key, { key, caseId, text: `A note ${key}`, important: false });
  return kept(windows, 'record-conversation', key, { key, caseId, conversation: conversation(key) });
}

/** Prepares a referral and issues it, again and again: rendering and writing take long enough to be cut off. */
async function issuer(windows: Windows, door: OfficeDoor, { living, dies }: Life): Promise<void> {
  while (living()) {
    try {
      const ready = windows.prepared.pop() ?? (await prepareOne(windows, door));
      const key = windows.newKey();
      const input = { key, ...ready };
      if ((await send(windows, door, kept(windows, 'issue-referral', key, input))) === null) dies();
    } catch (fault) {
      // A case that was not prepared to the end is left as it is; but only a kill may be the reason.
      if ((await door.call('get-status', {})).ok) throw fault;
      dies();
    }
  }
}

async function prepareOne(windows: Windows, door: OfficeDoor): Promise<Windows['prepared'][number]> {
  const key = windows.newKey();
  const opened = await send(windows, door, kept(windows, 'open-case', key, aDeath(key, `Case ${key}`)));
  if (opened?.ok !== true) throw new Error('no case was opened');
  const { caseId } = opened.value as { readonly caseId: string };
  return { caseId, preparedEntry: await prepareReferralOf(door, caseId) };
}

/** Somebody types; the newest text is saved as fast as the office answers, as the window's own keeper does. */
async function typist(windows: Windows, door: OfficeDoor, { living, dies }: Life): Promise<void> {
  while (living()) {
    const newest = windows.typed.at(-1)?.number ?? 0;
    if (newest > windows.draftSent) {
      windows.draftSent = newest;
      const input: InputOf<'save-draft'> = { caseId: null, field: FIELD, text: `Typed ${String(newest)}` };
      const reply = await door.call('save-draft', input);
      if (reply.ok) windows.draftAcknowledged = newest;
      else dies();
    }
    await pause(5);
  }
}

async function keystrokes(windows: Windows, living: () => boolean): Promise<void> {
  while (living()) {
    const atMs = performance.now();
    const last = windows.typed.at(-1);
    if (last !== undefined) windows.lagMs = Math.max(windows.lagMs, atMs - last.atMs - KEYSTROKE_MS);
    windows.typed = [...windows.typed.slice(-200), { number: (last?.number ?? windows.draftSent) + 1, atMs }];
    await pause(KEYSTROKE_MS);
  }
}

function kept(windows: Windows, method: string, key: string, input: object): Kept {
  const command: Kept = { key, method, input, acknowledged: null, lastHeard: 'fault' };
  windows.sent.push(command);
  return command;
}

/** Null when the office died over it. */
async function send(windows: Windows, door: OfficeDoor, command: Kept): Promise<Reply | null> {
  const reply = await door.call(command.method, command.input);
  command.lastHeard = gist(reply);
  if (reply.ok) hear(windows, command, reply.value);
  else if (command.lastHeard !== 'fault' && command.lastHeard !== 'document-unsettled') {
    windows.refused.push(`${command.method}: ${command.lastHeard}`);
  }
  return command.lastHeard === 'fault' ? null : reply;
}

function hear(windows: Windows, command: Kept, value: unknown): void {
  const { caseId, documentId, entryId } = value as {
    readonly caseId?: string;
    readonly documentId?: string;
    readonly entryId?: string;
  };
  command.acknowledged = entryId ?? documentId ?? caseId ?? null;
  if (command.method === 'open-case' && caseId !== undefined && !windows.cases.includes(caseId))
    windows.cases.push(caseId);
}

function conversation(key: string): InputOf<'record-conversation'>['conversation'] {
  return {
    with: 'bereaved',
    personName: 'Rosalind Carfax',
    relationship: 'daughter',
    how: 'telephone',
    result: 'spoken',
    heldAt: '2026-01-06T10:00:00.000Z',
    said: `Said ${key}`,
    officeView: '',
    concernRaised: false,
    causeExplained: 'not-explained',
    asksForCoroner: false,
    contactId: null,
    promise: null,
    nextAttemptAt: null,
    keepsPromises: [],
  };
}

function keyFrom(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
