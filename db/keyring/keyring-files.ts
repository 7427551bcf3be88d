import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { classifyFileError, type FileTrouble, replaceFileDurably } from '../open/durable-files.ts';
import type { Keyring } from './keyring.ts';
import { readKeyringText, sealFits, type SealedKeyring, writeKeyringText } from './keyring-text.ts';

/** The keyring stands in the data folder twice, so that one damaged file locks nobody out. */
export const KEYRING_FILES = ['keyring.json', 'keyring-copy.json'] as const;

export type KeyringRefusal =
  /** No keyring in this folder: nobody has set up an office here. */
  | { readonly kind: 'keyring-missing' }
  /** `unreadable`: no copy is whole. `changed-outside`: whole, but not as the office wrote it. */
  | { readonly kind: 'keyring-damaged'; readonly how: 'unreadable' | 'changed-outside' }
  | { readonly kind: 'keyring-not-writable'; readonly trouble: FileTrouble };

/** An unlocked office: where its keyring is, and the key it gave out. */
export interface UnlockedFolder {
  readonly folder: string;
  /** 32 bytes, the caller's to wipe. */
  readonly dataKey: Buffer;
}

/** Reads the newest whole copy. Writes nothing: which copy is the true one is known only with the data key. */
export function readKeyring(folder: string): Outcome<SealedKeyring, KeyringRefusal> {
  const texts = KEYRING_FILES.map((name) => readText(join(folder, name)));
  if (texts.every((text) => text === 'missing')) return refuse({ kind: 'keyring-missing' });
  const newest = texts
    .map((text) => (typeof text === 'string' ? null : readKeyringText(text.text)))
    .filter((sealed) => sealed !== null)
    .reduce<SealedKeyring | null>((best, next) => (best === null || isNewer(next, best) ? next : best), null);
  return newest === null ? refuse({ kind: 'keyring-damaged', how: 'unreadable' }) : accept(newest);
}

/** Writes both copies, one after the other: a power cut between the two leaves the newer and the older one whole. */
export function writeKeyring(
  keyring: Keyring,
  { folder, dataKey }: UnlockedFolder,
): Outcome<null, KeyringRefusal> {
  const text = writeKeyringText(keyring, dataKey);
  return refusingFileTroubles(() => {
    for (const name of KEYRING_FILES) replaceFileDurably(join(folder, name), text);
    return null;
  });
}

/**
 * Makes both copies equal to a keyring whose seal was found to fit.
 *
 * A disk that does not take the copy now is no reason to keep people out: the next unlock tries again.
 */
export function healKeyring(keyring: Keyring, { folder, dataKey }: UnlockedFolder): void {
  const text = writeKeyringText(keyring, dataKey);
  refusingFileTroubles(() => {
    for (const name of KEYRING_FILES) {
      const found = readText(join(folder, name));
      if (typeof found === 'string' || found.text !== text) replaceFileDurably(join(folder, name), text);
    }
    return null;
  });
}

/**
 * Reads the keyring, changes it and writes it with the next generation, without a pause in between:
 * whatever takes time (deriving keys) is done before.
 */
export function changeKeyring<Refused>(
  unlocked: UnlockedFolder,
  change: (keyring: Keyring) => Outcome<Keyring, Refused>,
): Outcome<{ readonly generation: number }, Refused | KeyringRefusal> {
  const read = readKeyring(unlocked.folder);
  if (!read.ok) return read;
  if (!sealFits(read.value, unlocked.dataKey))
    return refuse({ kind: 'keyring-damaged', how: 'changed-outside' });
  const changed = change(read.value.keyring);
  if (!changed.ok) return changed;
  const generation = read.value.keyring.generation + 1;
  const written = writeKeyring({ ...changed.value, generation }, unlocked);
  return written.ok ? accept({ generation }) : written;
}

/** Turns a full or read-only disk into a refusal; every other error stays a fault. */
export function refusingFileTroubles<Value>(work: () => Value): Outcome<Value, KeyringRefusal> {
  try {
    return accept(work());
  } catch (error) {
    const trouble = classifyFileError(error);
    if (trouble === null) throw error;
    return refuse({ kind: 'keyring-not-writable', trouble });
  }
}

function isNewer(one: SealedKeyring, other: SealedKeyring): boolean {
  return one.keyring.generation > other.keyring.generation;
}

/** A copy that is there but cannot be read counts as damaged, not as missing: set-up must not run over it. */
function readText(path: string): { readonly text: string } | 'missing' | 'unreadable' {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return classifyFileError(error) === 'folder-missing' ? 'missing' : 'unreadable';
  }
}
