import type Database from 'better-sqlite3';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionOf } from '../../db/handles.ts';
import { closeDatabase, openWriter } from '../../db/open/open-database.ts';
import { SUMMARY_COLUMNS } from '../../db/projections/case-row.ts';
import { ENTRY_COLUMNS } from '../../db/record/entry-rows.ts';
import type { ConversationRecord } from '../../domain/conversations/conversation.ts';
import { invariant } from '../../domain/shared/invariant.ts';

/** What a bare program would do with the same file: only the statements, on values that are already made. */
export interface BareSqlite {
  save(caseNumber: number, said: ConversationRecord): void;
  openCase(caseNumber: number): number;
  list(): number;
  find(match: string): number;
  caseNumbers(): readonly number[];
  longCaseNumbers(): readonly number[];
  close(): void;
}

/** Opens a copy of an office's file with the same cipher, key and settings. */
export function openBare(folder: string, copyTo: string, dataKey: Buffer): BareSqlite {
  copyFileSync(join(folder, 'office.db'), join(copyTo, 'office.db'));
  const opened = openWriter({ folder: copyTo, dataKey }, 'open');
  invariant(opened.ok, 'it is a copy of a file that opens');
  const db: Database.Database = connectionOf(opened.value);
  const statements = prepare(db);
  let sequence = Number(db.prepare('SELECT max(sequence) FROM entry').pluck().get());
  const workstation = db.prepare('SELECT id FROM workstation').pluck().get();
  const hash = Buffer.alloc(32, 7);

  const writeEntry = (caseNumber: number | null, payload: string): number => {
    sequence += 1;
    const id = crypto.randomUUID();
    const row = {
      id,
      workstation,
      sequence,
      clock: String(sequence).padStart(16, '0'),
      caseNumber,
      payload,
      hash,
    };
    const position = statements.insertEntry.run(row).lastInsertRowid;
    statements.head.run({ workstation, sequence, clock: row.clock, hash });
    statements.answered.run({ key: id, hash, answer: '{"entryId":"","enteredAt":""}' });
    return Number(position);
  };
  const save = db.transaction((caseNumber: number, said: ConversationRecord) => {
    statements.oneRow.get(caseNumber);
    const position = writeEntry(caseNumber, JSON.stringify(said));
    statements.search.run(position, `${said.personName} ${said.said} ${said.officeView}`);
    statements.touchRow.run({ caseNumber, at: `2026-11-23T${String(position % 24).padStart(2, '0')}:00` });
  });
  // Finding looks through names and through what people wrote: the newest fifty cases of each.
  const inWhatPeopleWrote = (match: string): readonly unknown[] => {
    const numbers = new Set<unknown>();
    for (const number of statements.mentions.iterate(match)) {
      numbers.add(number);
      if (numbers.size >= 50) break;
    }
    return [...numbers].map((number) => statements.oneLine.get(number));
  };
  const find = db.transaction((match: string) => {
    const found = [...statements.find.all(match), ...inWhatPeopleWrote(match)];
    writeEntry(null, JSON.stringify({ text: match, found: found.length }));
    return found.length;
  });
  return {
    save: (caseNumber, said) => {
      save.immediate(caseNumber, said);
    },
    openCase: (caseNumber) => {
      const rows = statements.entries.all(caseNumber) as readonly { payload: string }[];
      // The payloads are stored as text: a bare program has to read them too.
      return rows.map((row) => JSON.parse(row.payload) as unknown).length + statements.members.all().length;
    },
    list: () => statements.list.all('').length + statements.counts.all().length,
    find: (match) => find.immediate(match),
    caseNumbers: () =>
      db.prepare<[], number>('SELECT case_number FROM case_row ORDER BY case_number').pluck().all(),
    longCaseNumbers: () =>
      db
        .prepare<[], number>(
          'SELECT case_number FROM entry WHERE is_content = 1 GROUP BY case_number HAVING count(*) >= 60',
        )
        .pluck()
        .all(),
    close: () => {
      closeDatabase(opened.value);
    },
  };
}

function prepare(db: Database.Database) {
  const row = `SELECT case_key.id AS caseId, ${SUMMARY_COLUMNS} FROM case_row JOIN case_key ON case_key.number = case_row.case_number`;
  return {
    insertEntry: db.prepare(
      `INSERT INTO entry (id, workstation, sequence, clock, actor, role, case_number, is_content, kind, kind_version, payload,
         happened_at, entered_at, previous_hash, hash)
       VALUES (:id, :workstation, :sequence, :clock, NULL, 'medical-examiner', :caseNumber, 1, 'conversation-recorded', 1, :payload,
         '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z', :hash, :hash)`,
    ),
    head: db.prepare(
      `INSERT INTO chain_head (workstation, sequence, clock, hash) VALUES (:workstation, :sequence, :clock, :hash)
       ON CONFLICT (workstation) DO UPDATE SET sequence = excluded.sequence, clock = excluded.clock, hash = excluded.hash`,
    ),
    answered: db.prepare(
      `INSERT INTO answered_command (key, method, input_hash, answer, answered_at) VALUES (:key, 'record-conversation', :hash, :answer, '2026-11-23T09:00:00.000Z')`,
    ),
    search: db.prepare('INSERT INTO entry_search (rowid, words) VALUES (?, ?)'),
    oneRow: db.prepare(`SELECT ${SUMMARY_COLUMNS} FROM case_row WHERE case_number = ?`),
    touchRow: db.prepare('UPDATE case_row SET next_contact_at = :at WHERE case_number = :caseNumber'),
    entries: db.prepare(
      `SELECT ${ENTRY_COLUMNS} FROM entry WHERE case_number = ? AND is_content = 1 ORDER BY position`,
    ),
    members: db.prepare('SELECT user_id, name, gmc_number FROM member'),
    list: db.prepare(`${row} WHERE open = 1 AND sort_key > ? ORDER BY sort_key LIMIT 200`),
    counts: db.prepare('SELECT filter, cases FROM worklist_count'),
    mentions: db
      .prepare(
        `SELECT entry.case_number FROM entry_search CROSS JOIN entry ON entry.position = entry_search.rowid
         WHERE entry_search MATCH ? ORDER BY entry_search.rowid DESC`,
      )
      .pluck(),
    oneLine: db.prepare(`${row} WHERE case_row.case_number = ?`),
    find: db.prepare(
      `${row} WHERE case_row.case_number IN (SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT 51)
       ORDER BY case_row.case_number DESC`,
    ),
  };
}
