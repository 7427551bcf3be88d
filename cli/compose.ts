import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createBackRoom } from '../application/back-room.ts';
import { createDesk } from '../application/desk/desk.ts';
import { officeSettings } from '../application/office-settings.ts';
import { exportBesideOffice } from '../application/governance-export/export-beside-office.ts';
import { verifyRecord } from '../application/verify-record.ts';
import type { VerificationReport } from '../contract/views.ts';
import { transaction } from '../db/handles.ts';
import { unlockWithPassword } from '../db/keyring/unlock.ts';
import { wipe } from '../db/keyring/wipe.ts';
import { closeDatabase, openReader, openWriter } from '../db/open/open-database.ts';
import { rebuildProjections } from '../db/projections/rebuild.ts';
import { anchorKeyOf, readChainAnchor } from '../db/record/chain-anchor.ts';
import { holdsOffice, makeOwnFolder } from '../db/open/prepare-folders.ts';
import { takeRunningOfficeLock } from '../db/running-office-lock.ts';
import { makeVerifiedBackup } from '../db/verified-backup.ts';
import { isPeriod } from '../domain/returns/period.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import type { UserId } from '../domain/shared/ids.ts';
import { type Instant, instantFromMs, msOf } from '../domain/shared/time.ts';
import { askCredentials, type Credentials } from './ask-credentials.ts';
import type { CommandPlace, WantedGovernanceExport } from './command-line.ts';
import { givenPassword } from './given-password.ts';
import type { CarriedOut } from './practice/carry-out.ts';
import { makePracticeOffice } from './practice/make-office.ts';
import { newId as newIdAt } from '../office/new-id.ts';
import { idMaker } from './practice/numbers.ts';
import { seededRandom } from './practice/random.ts';

/** A sentence for the person who runs the command. */
type Why = string;

/** Re-computes the record. Safe while the office is open: it only reads. */
export async function verifyFolder(place: CommandPlace): Promise<Outcome<VerificationReport, Why>> {
  return withKey(place, async (dataKey, folder) => {
    const opened = openReader({ folder, dataKey });
    if (!opened.ok) return refuse(`The record could not be opened (${opened.refusal.kind}).`);
    try {
      const anchorKey = anchorKeyOf(dataKey);
      const left = readChainAnchor(folder, anchorKey);
      wipe(anchorKey);
      return accept(await verifyRecord(opened.value, officeSettings(opened.value).outboxFolder, left));
    } finally {
      closeDatabase(opened.value);
    }
  });
}

/** Writes a checked copy of the record. */
export async function backUpFolder(
  place: CommandPlace,
  to: string,
): Promise<Outcome<{ readonly bytes: number }, Why>> {
  return withWriter(place, (db, dataKey) => {
    const made = makeVerifiedBackup({ db, dataKey, path: resolve(to), fingerprint: null });
    return made.ok
      ? accept({ bytes: made.value.sizeBytes })
      : refuse(`No backup was made (${made.refusal.kind}).`);
  });
}

export type MadeByCommand =
  | { readonly kind: 'not-understood' | 'not-opened' | 'not-written'; readonly why: Why }
  | {
      readonly kind: 'made';
      readonly folder: string;
      readonly concerns: number;
      readonly recorded: 'at-once' | 'by-note';
    };

/**
 * Writes the governance export of a period. Where no office has the record, its entry is written at once; otherwise the record
 * is only read, and the office enters the export from a sealed note. Rule GOVL-12.
 */
export async function exportGovernanceOf(
  place: CommandPlace,
  wanted: WantedGovernanceExport,
): Promise<MadeByCommand> {
  const { from, smallHidden, to } = wanted;
  if (!isPeriod({ from, to }))
    return { kind: 'not-understood', why: 'These are not the first and the last day of a year at most.' };
  const made = await withKey<Exclude<MadeByCommand, { kind: 'not-understood' }>>(
    place,
    async (dataKey, folder, userId) => {
      const lock = takeRunningOfficeLock(folder);
      try {
        const wantedExport = { from, to, smallHidden, place: resolve(wanted.out) };
        const by = { dataKey, folder, userId, mayWrite: lock.ok };
        const outcome = await exportBesideOffice(by, wantedExport, {
          now: presentInstant,
          newId: () => newIdAt(msOf(presentInstant())),
          pause: (ms) => pause(ms),
        });
        if (outcome.ok) return accept({ kind: 'made', ...outcome.value } as const);
        const { kind, why } = outcome.refusal;
        return accept({ kind: kind === 'not-written' ? kind : 'not-opened', why } as const);
      } finally {
        if (lock.ok) lock.value.release();
      }
    },
  );
  return made.ok ? made.value : { kind: 'not-opened', why: made.refusal };
}

/** Makes everything that is kept beside the log again. */
export async function rebuildFolder(
  place: CommandPlace,
): Promise<Outcome<{ readonly entries: number }, Why>> {
  return withWriter(place, (db) => accept({ entries: transaction(db, () => rebuildProjections(db)) }));
}

/**
 * Makes a practice office in a folder that holds none. Clock and ids are the plan's own, so that one seed makes one
 * office; nothing else about it differs from an office that people filled.
 *
 * @param presentMs up to when its cases reach, milliseconds since 1970
 */
export async function practiceFolder(
  place: Pick<CommandPlace, 'dataFolder' | 'cases' | 'seed'>,
  presentMs: number,
): Promise<Outcome<CarriedOut, Why>> {
  const folder = resolve(place.dataFolder);
  if (holdsOffice(folder)) return refuse('There is an office in this folder already. Name an empty one.');
  makeOwnFolder(folder);
  const lock = takeRunningOfficeLock(folder);
  if (!lock.ok) return refuse('The folder is in use by another program.');
  const outboxFolder = `${folder}-outbox`;
  let nowMs = presentMs;
  let fault: unknown = null;
  const nextId = idMaker(seededRandom(place.seed + 1));
  const desk = createDesk({
    dataFolder: folder,
    firstOutboxFolder: outboxFolder,
    practice: true,
    version: 'practice',
    backRoom: createBackRoom(folder, (ms) => pause(ms)),
    now: () => instantFromMs(nowMs),
    newId: () => nextId(nowMs),
    chance: () => 0,
    clockMs: () => performance.now(),
    pause: (ms) => pause(ms, undefined, { ref: false }),
    announce: () => undefined,
    logFault: (_reference, what) => {
      fault = what;
    },
  });
  try {
    const setDesk = {
      call: (method: string, input: unknown) => desk.call(method, input),
      setClock: (ms: number) => {
        nowMs = ms;
      },
      newKey: () => nextId(nowMs),
    };
    const { cases, seed } = place;
    return accept(await makePracticeOffice(setDesk, { cases, seed, presentMs, outboxFolder }));
  } catch (error) {
    throw fault === null ? error : new Error('a made-up case met a fault', { cause: fault });
  } finally {
    await desk.close();
    lock.value.release();
  }
}

type Writer = Extract<ReturnType<typeof openWriter>, { ok: true }>['value'];

async function withWriter<Value>(
  place: CommandPlace,
  work: (db: Writer, dataKey: Buffer) => Outcome<Value, Why>,
): Promise<Outcome<Value, Why>> {
  return withKey(place, (dataKey, folder) => {
    const lock = takeRunningOfficeLock(folder);
    if (!lock.ok)
      return refuse('The office is open. Close it first: this command needs the record to itself.');
    try {
      const opened = openWriter({ folder, dataKey }, 'open');
      if (!opened.ok) return refuse(`The record could not be opened (${opened.refusal.kind}).`);
      try {
        return work(opened.value, dataKey);
      } finally {
        closeDatabase(opened.value);
      }
    } finally {
      lock.value.release();
    }
  });
}

async function withKey<Value>(
  place: CommandPlace,
  work: (
    dataKey: Buffer,
    folder: string,
    userId: UserId,
  ) => Outcome<Value, Why> | Promise<Outcome<Value, Why>>,
): Promise<Outcome<Value, Why>> {
  const folder = resolve(place.dataFolder);
  const credentials = await credentialsOf(place);
  if (!credentials.ok) return credentials;
  const unlocked = await unlockWithPassword(folder, { ...credentials.value, now: presentInstant() });
  if (!unlocked.ok) return refuse(sentenceFor(unlocked.refusal));
  try {
    if (unlocked.value.mustChangePassword)
      return refuse('Somebody else set this password. Open the program and choose your own first.');
    return await work(unlocked.value.dataKey, folder, unlocked.value.userId);
  } finally {
    wipe(unlocked.value.dataKey);
  }
}

async function credentialsOf({ loginName, passwordFile }: CommandPlace): Promise<Outcome<Credentials, Why>> {
  const given = givenPassword(passwordFile, process.env);
  if (given === null) return accept(await askCredentials(loginName));
  if (given.kind === 'unusable') return refuse(given.why);
  return loginName === null
    ? refuse('Say whose password it is with --user LOGIN-NAME.')
    : accept({ loginName: loginName.trim().toLowerCase(), password: given.password });
}

function presentInstant(): Instant {
  // oxlint-disable-next-line no-restricted-globals
  return instantFromMs(Date.now());
}

function sentenceFor(refusal: { readonly kind: string; readonly untilAt?: string }): Why {
  switch (refusal.kind) {
    case 'keyring-missing':
      return 'There is no office in this folder.';
    case 'keyring-damaged':
      return 'The keyring is damaged. Restore keyring.json from a backup.';
    case 'unlock-delayed':
      return `Too many passwords did not fit. Try again after ${refusal.untilAt ?? 'a while'}.`;
    default:
      return 'The login name or the password does not fit.';
  }
}
