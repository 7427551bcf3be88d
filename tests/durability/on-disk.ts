import { readdirSync } from 'node:fs';
import { unlockWithPassword } from '../../db/keyring/unlock.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { closeDatabase, openReader } from '../../db/open/open-database.ts';
import { ENTRY_COLUMNS, type EntryRow, toEntry } from '../../db/record/entry-rows.ts';
import { verifyChain } from '../../db/record/verify-chain.ts';
import type { Entry } from '../../domain/record/entry.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import { dataOf, LOGIN, outboxOf } from '../office/real-office.ts';
import type { Found, FoundEntry } from './history.ts';

/** The key of the record, taken while nobody else unlocks. */
export async function dataKeyOf(folder: string): Promise<Buffer> {
  const unlocked = await unlockWithPassword(dataOf(folder), { ...LOGIN, now: new Date().toISOString() });
  if (!unlocked.ok) throw new Error(unlocked.refusal.kind);
  return unlocked.value.dataKey;
}

export interface OnDisk extends Omit<Found, 'drafts'> {
  readonly entryCount: number;
}

/** What another program than the office reads from the disk: every entry, the chain, and the outbox folder. */
export function readDisk(folder: string, dataKey: Buffer): OnDisk {
  const opened = openReader({ folder: dataOf(folder), dataKey });
  if (!opened.ok) throw new Error(opened.refusal.kind);
  try {
    const entries = everyEntry(opened.value);
    const chain = verifyChain(opened.value, []);
    return {
      entries: entries.flatMap(keyed),
      offered: new Set(offeredNotes(opened.value)),
      faults: chain.faults.map(({ fault, sequence }) => `${fault} ${String(sequence)}`),
      issued: entries.flatMap((entry) => (entry.kind === 'document-issued' ? [entry.payload.folder] : [])),
      packages: readdirSync(outboxOf(folder)).filter((name) => !name.startsWith('.')),
      entryCount: entries.length,
    };
  } finally {
    closeDatabase(opened.value);
  }
}

/** Drafts of notes are named after the key of the command that records them. */
function offeredNotes(db: ReadableDb): readonly string[] {
  return db.prepare<[], string>("SELECT substr(field, 6) FROM draft WHERE field LIKE 'note %'").pluck().all();
}

function everyEntry(db: ReadableDb): readonly Entry[] {
  const rows = db
    .prepare<[], EntryRow & { readonly caseId: CaseId | null }>(
      `SELECT case_key.id AS caseId, ${ENTRY_COLUMNS}
       FROM entry LEFT JOIN case_key ON case_key.number = entry.case_number ORDER BY entry.position`,
    )
    .all();
  return rows.map((row) => toEntry(row, row.caseId));
}

/** The key of the command that wrote an entry, and what the command was answered. */
function keyed(entry: Entry): readonly FoundEntry[] {
  switch (entry.kind) {
    case 'note-recorded':
      return [{ key: lastWord(entry.payload.text), entryId: entry.id }];
    case 'conversation-recorded':
      return [{ key: lastWord(entry.payload.said), entryId: entry.id }];
    case 'case-opened':
      return [{ key: lastWord(entry.payload.fields.surname?.value ?? ''), entryId: entry.caseId ?? '' }];
    case 'document-intended':
      return [{ key: `intention ${entry.payload.documentId}`, entryId: entry.id }];
    case 'document-issued':
      return [{ key: entry.payload.documentId, entryId: entry.payload.documentId }];
    default:
      return [];
  }
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}
