import { resolve } from 'node:path';
import { officeSettings } from '../application/office-settings.ts';
import { verifyRecord } from '../application/verify-record.ts';
import type { VerificationReport } from '../contract/views.ts';
import { transaction } from '../db/handles.ts';
import { unlockWithPassword } from '../db/keyring/unlock.ts';
import { wipe } from '../db/keyring/wipe.ts';
import { closeDatabase, openReader, openWriter } from '../db/open/open-database.ts';
import { rebuildProjections } from '../db/projections/rebuild.ts';
import { anchorKeyOf, readChainAnchor } from '../db/record/chain-anchor.ts';
import { takeRunningOfficeLock } from '../db/running-office-lock.ts';
import { makeVerifiedBackup } from '../db/verified-backup.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { instantFromMs } from '../domain/shared/time.ts';
import { askCredentials } from './ask-credentials.ts';
import type { CommandPlace } from './command-line.ts';

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

/** Makes everything that is kept beside the log again. */
export async function rebuildFolder(
  place: CommandPlace,
): Promise<Outcome<{ readonly entries: number }, Why>> {
  return withWriter(place, (db) => accept({ entries: transaction(db, () => rebuildProjections(db)) }));
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
  work: (dataKey: Buffer, folder: string) => Outcome<Value, Why> | Promise<Outcome<Value, Why>>,
): Promise<Outcome<Value, Why>> {
  const folder = resolve(place.dataFolder);
  const { loginName, password } = await askCredentials(place.loginName);
  // oxlint-disable-next-line no-restricted-globals
  const now = instantFromMs(Date.now());
  const unlocked = await unlockWithPassword(folder, { loginName, password, now });
  if (!unlocked.ok) return refuse(sentenceFor(unlocked.refusal));
  try {
    return await work(unlocked.value.dataKey, folder);
  } finally {
    wipe(unlocked.value.dataKey);
  }
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
