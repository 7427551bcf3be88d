import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputOf, ValueOf } from '../../contract/methods.ts';
import type { Manifest } from '../../exchange/sealing/manifest.ts';
import { aPreparedReferral } from './documents.ts';
import { aKey, type TestOffice } from './office.ts';

type Destination = InputOf<'record-destination'>['destination'];

/** A folder of a recipient, such as a share that is connected. */
export function aShare(): string {
  return mkdtempSync(join(tmpdir(), 'scrutineer-share-'));
}

/** A coroner's office with a folder of its own, recorded by a lead examiner or administrator at the desk. */
export async function aDestination(
  office: TestOffice,
  changes: Partial<Destination> = {},
): Promise<Destination> {
  const destination: Destination = {
    destinationId: aKey(),
    name: 'Coroner, Aberffug and Glannau',
    recipientKind: 'coroner-area',
    way: 'folder',
    code: 'aberffug',
    folder: aShare(),
    email: '',
    ageRecipients: [],
    retired: false,
    ...changes,
  };
  await office.done('record-destination', { key: aKey(), destination });
  return destination;
}

export async function anIssuedReferral(office: TestOffice): Promise<string> {
  const { caseId, preparedEntry } = await aPreparedReferral(office);
  return (await office.done('issue-referral', { key: aKey(), caseId, preparedEntry })).documentId;
}

/** Puts it in the queue; the first attempt is over when this answers. */
export async function queued(office: TestOffice, documentId: string, to: Destination): Promise<void> {
  await office.done('queue-document', { key: aKey(), documentId, destinationId: to.destinationId });
  await office.desk.deliver();
}

export async function outboxRow(
  office: TestOffice,
  documentId: string,
): Promise<ValueOf<'list-outbox'>['rows'][number]> {
  const { rows } = await office.done('list-outbox', { after: null, limit: 200 });
  const row = rows.find((line) => line.documentId === documentId);
  if (row === undefined) throw new Error('the document is not in the outbox');
  return row;
}

/** Every package in a recipient's folder, by name. */
export function packagesIn(
  share: string,
): readonly { readonly folder: string; readonly files: readonly string[]; readonly manifest: Manifest }[] {
  const outbox = join(share, 'outbox');
  return readdirSync(outbox)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((folder) => ({
      folder,
      files: readdirSync(join(outbox, folder)).toSorted(),
      manifest: JSON.parse(readFileSync(join(outbox, folder, 'manifest.json'), 'utf8')) as Manifest,
    }));
}

/** Writes an answer as a recipient's program would; a text is written as it is. */
export function answerTo(share: string, exportId: string, answer: object | string): void {
  mkdirSync(join(share, 'ack'), { recursive: true });
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  writeFileSync(join(share, 'ack', `${exportId}.ack.json`), text);
}
