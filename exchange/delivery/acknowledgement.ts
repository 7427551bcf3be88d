import { join } from 'node:path';
import { type Instant, instantFromMs, msOf } from '../../domain/shared/time.ts';
import type { FileStore } from '../outbox/file-store.ts';
import { errnoOf } from '../outbox/store-failure.ts';
import { ANSWERS_FOLDER } from './folder-destination.ts';

/** What an answer must name to be about a package. */
export interface ExpectedAnswer {
  readonly exportId: string;
  /** Of the manifest that was sealed for this recipient, hex. */
  readonly manifestSha256: string;
}

/** `half`: not whole, or no answer at all; it may be on its way. The other two are about something else. */
export type AnswerTrouble = 'half' | 'other-export' | 'other-manifest';

export type FoundAnswer =
  | {
      readonly kind: 'accepted' | 'rejected';
      readonly exportId: string;
      readonly by: string;
      /** As the recipient wrote it: an instant. */
      readonly at: string;
      /** Why it was rejected; empty where nothing was said. */
      readonly reason: string;
    }
  | { readonly kind: 'trouble'; readonly exportId: string; readonly trouble: AnswerTrouble };

const LARGEST_BYTES = 64 * 1024;
const MOST_NAME = 200;
const MOST_REASON = 2000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** Control characters have no place in a record. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/g;

/**
 * Reads the answers that lie in a recipient's folder to packages that were put there. A file that does not fit is told of,
 * never believed. Rule DLV-6.
 *
 * @throws the file system's error where the folder cannot be read
 */
export async function readAnswers(
  store: FileStore,
  folder: string,
  expected: readonly ExpectedAnswer[],
): Promise<readonly FoundAnswer[]> {
  const names = await namesIn(store, join(folder, ANSWERS_FOLDER));
  const answers: FoundAnswer[] = [];
  for (const one of expected) {
    const name = `${one.exportId}.ack.json`;
    if (!names.includes(name)) continue;
    answers.push(answerIn(await store.readFile(join(folder, ANSWERS_FOLDER, name)), one));
  }
  return answers;
}

async function namesIn(store: FileStore, folder: string): Promise<readonly string[]> {
  try {
    return (await store.list(folder)).filter(({ kind }) => kind === 'file').map(({ name }) => name);
  } catch (fault) {
    // Nobody has answered yet.
    if (errnoOf(fault) === 'ENOENT') return [];
    throw fault;
  }
}

/** What one file says of the package that is named. */
export function answerIn(bytes: Uint8Array, { exportId, manifestSha256 }: ExpectedAnswer): FoundAnswer {
  const trouble = (of: AnswerTrouble): FoundAnswer => ({ kind: 'trouble', exportId, trouble: of });
  const value = parsed(bytes);
  if (value === null) return trouble('half');
  const { at, by, outcome, reason } = value;
  const isAnswer =
    (outcome === 'accepted' || outcome === 'rejected') &&
    typeof by === 'string' &&
    plain(by, MOST_NAME) !== '' &&
    typeof at === 'string' &&
    instantIn(at) !== null &&
    (reason === undefined || typeof reason === 'string');
  if (!isAnswer) return trouble('half');
  if (value['exportId'] !== exportId) return trouble('other-export');
  if (value['manifestSha256'] !== manifestSha256) return trouble('other-manifest');
  return {
    kind: outcome,
    exportId,
    by: plain(by, MOST_NAME),
    at: instantIn(at) ?? at,
    reason: plain(reason ?? '', MOST_REASON),
  };
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  if (bytes.byteLength > LARGEST_BYTES) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The instant as the record writes it; null where the text is none. */
function instantIn(text: string): Instant | null {
  if (!INSTANT.test(text)) return null;
  try {
    return instantFromMs(msOf(text));
  } catch {
    return null;
  }
}

function plain(text: string, most: number): string {
  return text.toWellFormed().replaceAll(CONTROL, ' ').trim().slice(0, most);
}
