import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserId } from '../../domain/shared/ids.ts';
import { type Instant, instantFromMs, msOf } from '../../domain/shared/time.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { classifyFileError, replaceFileDurably } from '../open/durable-files.ts';
import { type KeyringRefusal, refusingFileTroubles } from './keyring-files.ts';

/**
 * Kept beside the keyring and not in it: a wrong password is typed while the key is away, and must not rewrite
 * the file on which everyone's way in depends.
 */
const ATTEMPTS_FILE = 'unlock-attempts.json';

const FREE_FAILURES = 3;
const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 15 * 60_000;
const MOST_FAILURES_KEPT = 1_000;
const UNKNOWN_NAME_BUCKETS = 64;

/** What someone tried with a password or a code that did not fit. */
export type AttemptedAct = 'unlock' | 'confirm' | 'change-password' | 'recover';

/** One failed attempt, waiting to be written into the audited record, which is closed while the key is away. */
export interface PendingFailure {
  /** Counted from 1 and never reused: flushing one twice can be noticed. */
  readonly sequence: number;
  readonly at: Instant;
  readonly act: AttemptedAct | 'attempts-file-lost';
  /** Null when the name belongs to nobody. The typed name is not kept: people type passwords into that field. */
  readonly userId: UserId | null;
}

export interface UnlockDelayed {
  readonly kind: 'unlock-delayed';
  readonly untilAt: Instant;
}

interface Throttle {
  readonly bucket: string;
  readonly failedCount: number;
  readonly nextAttemptAt: Instant;
}

interface Attempts {
  readonly nextSequence: number;
  readonly throttles: readonly Throttle[];
  readonly failures: readonly PendingFailure[];
}

const NO_ATTEMPTS: Attempts = { nextSequence: 1, throttles: [], failures: [] };

/** Where the attempts of a known user are counted. */
export function bucketOfUser(userId: UserId): string {
  return `user:${userId}`;
}

/** Names that belong to nobody are slowed down like names that do, in few buckets: six bits of what was typed. */
export function bucketOfUnknownName(officeId: string, loginName: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([officeId, loginName]))
    .digest();
  return `unknown:${String(digest.readUInt8(0) % UNKNOWN_NAME_BUCKETS)}`;
}

/** How long nothing is tried after so many failures in a row: none, none, 5 s, 10 s, 20 s … 15 minutes. */
export function delayAfterMs(failedCount: number): number {
  if (failedCount < FREE_FAILURES) return 0;
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failedCount - FREE_FAILURES, 20));
}

/** The file of an office in which nobody has failed yet. */
export function startAttempts(folder: string): void {
  writeAttempts(folder, NO_ATTEMPTS);
}

/**
 * Counts an attempt as failed before it is made, so that neither a kill nor ten attempts at once win a free guess.
 * `attemptSucceeded` takes the count back.
 */
export function beginAttempt(
  folder: string,
  bucket: string,
  now: Instant,
): Outcome<null, UnlockDelayed | KeyringRefusal> {
  const begun = refusingFileTroubles(() => {
    const attempts = readAttempts(folder, now);
    const throttle = attempts.throttles.find((each) => each.bucket === bucket) ?? null;
    const failedCount = throttle?.failedCount ?? 0;
    const waitMs = throttle === null ? 0 : msOf(throttle.nextAttemptAt) - msOf(now);
    // Longer than any delay we gave: the clock was put back. The delay starts again from the clock as it is now.
    const clockWentBack = waitMs > delayAfterMs(failedCount);
    if (waitMs > 0 && !clockWentBack) return throttle;
    const counted = clockWentBack ? failedCount : failedCount + 1;
    const next = { bucket, failedCount: counted, nextAttemptAt: later(now, delayAfterMs(counted)) };
    writeAttempts(folder, { ...attempts, throttles: [...otherThrottles(attempts, bucket), next] });
    return clockWentBack ? next : null;
  });
  if (!begun.ok) return begun;
  return begun.value === null
    ? accept(null)
    : refuse({ kind: 'unlock-delayed', untilAt: begun.value.nextAttemptAt });
}

/** Forgets the failures that came before a success. A full disk does not undo the success. */
export function attemptSucceeded(folder: string, bucket: string, now: Instant): void {
  refusingFileTroubles(() => {
    const attempts = readAttempts(folder, now);
    writeAttempts(folder, { ...attempts, throttles: otherThrottles(attempts, bucket) });
  });
}

/** Keeps a failure for the audited record. Of more than a thousand the newest are kept; the sequence shows the gap. */
export function attemptFailed(folder: string, failure: Omit<PendingFailure, 'sequence'>): void {
  refusingFileTroubles(() => {
    writeAttempts(folder, withFailure(readAttempts(folder, failure.at), failure));
  });
}

/**
 * Hands the failed attempts to the audited record, and forgets them once they are in it.
 *
 * @param record writes all of them in one transaction. When it throws they stay; after a kill in between it is given
 *   the same ones again, and knows them by their sequence
 * @returns how many were handed over
 */
export function takePendingFailures(
  folder: string,
  now: Instant,
  record: (failures: readonly PendingFailure[]) => void,
): number {
  const { failures } = readAttempts(folder, now);
  const last = failures.at(-1);
  if (last === undefined) return 0;
  record(failures);
  refusingFileTroubles(() => {
    const attempts = readAttempts(folder, now);
    writeAttempts(folder, {
      ...attempts,
      failures: attempts.failures.filter((failure) => failure.sequence > last.sequence),
    });
  });
  return failures.length;
}

function otherThrottles(attempts: Attempts, bucket: string): readonly Throttle[] {
  return attempts.throttles.filter((throttle) => throttle.bucket !== bucket);
}

function withFailure(attempts: Attempts, failure: Omit<PendingFailure, 'sequence'>): Attempts {
  const failures = [...attempts.failures, { sequence: attempts.nextSequence, ...failure }];
  return {
    ...attempts,
    nextSequence: attempts.nextSequence + 1,
    failures: failures.slice(-MOST_FAILURES_KEPT),
  };
}

function later(at: Instant, byMs: number): Instant {
  return instantFromMs(msOf(at) + byMs);
}

function writeAttempts(folder: string, attempts: Attempts): void {
  const checksum = checksumOf(attempts);
  replaceFileDurably(
    join(folder, ATTEMPTS_FILE),
    `${JSON.stringify({ version: 1, attempts, checksum }, null, 2)}\n`,
  );
}

/** A file that was deleted or edited by hand is itself something the audited record is told. */
function readAttempts(folder: string, now: Instant): Attempts {
  const read = attemptsOf(readText(join(folder, ATTEMPTS_FILE)));
  return read ?? withFailure(NO_ATTEMPTS, { at: now, act: 'attempts-file-lost', userId: null });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (classifyFileError(error) === 'folder-missing') return '';
    throw error;
  }
}

function attemptsOf(text: string): Attempts | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('attempts' in file) || !('checksum' in file))
      return null;
    // The checksum covers the whole content, so what passes it is what `writeAttempts` wrote.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const attempts = file.attempts as Attempts;
    return checksumOf(attempts) === file.checksum ? attempts : null;
  } catch {
    return null;
  }
}

function checksumOf(attempts: Attempts): string {
  return createHash('sha256').update(JSON.stringify(attempts)).digest('hex');
}
