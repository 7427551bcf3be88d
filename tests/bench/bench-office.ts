import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createBackRoom } from '../../application/back-room.ts';
import { createDesk, type Desk } from '../../application/desk/desk.ts';
import { transaction, type WritableDb } from '../../db/handles.ts';
import { unlockWithPassword } from '../../db/keyring/unlock.ts';
import { checkpoint, closeDatabase, openWriter } from '../../db/open/open-database.ts';
import { projectCase } from '../../db/projections/project-case.ts';
import { projectOffice } from '../../db/projections/project-office.ts';
import { indexWords } from '../../db/projections/project-entry.ts';
import { appendEntry } from '../../db/record/append-entry.ts';
import { listMembers } from '../../db/repositories/members.ts';
import { readWorkstation } from '../../db/repositories/workstation.ts';
import { foldCase } from '../../domain/case/fold-case.ts';
import { wordsOf } from '../../domain/record/entry-words.ts';
import type { CaseId, EntryId } from '../../domain/shared/ids.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import { instantFromMs } from '../../domain/shared/time.ts';
import { newId } from '../../office/new-id.ts';
import { LOGIN } from './login.ts';
import { entriesOfOneDeath } from './made-up-entries.ts';
import { seededRandom } from './random.ts';

const ENTRIES_EACH = 20;
const LONG_CASE_ENTRIES = 60;
/** One case in so many has sixty entries, so that opening one can be measured on many different ones. */
const LONG_CASE_EVERY = 10;
const CASES_PER_COMMIT = 250;

/** A made-up office on a real folder. */
export interface BenchOffice {
  readonly folder: string;
  readonly dataKey: Buffer;
  readonly cases: readonly string[];
  readonly longCases: readonly string[];
  readonly entries: number;
  remove(): void;
}

export function deskOn(folder: string): Desk {
  return createDesk({
    dataFolder: folder,
    firstOutboxFolder: `${folder}-outbox`,
    practice: false,
    version: 'bench',
    backRoom: createBackRoom(folder, (ms) => pause(ms)),
    now: () => instantFromMs(Date.now()),
    newId: () => newId(Date.now()),
    chance: () => 0,
    clockMs: () => performance.now(),
    pause: (ms) => pause(ms, undefined, { ref: false }),
    announce: () => undefined,
    logFault: (_reference, fault) => {
      throw fault;
    },
  });
}

/** Builds an office of so many cases: the same one each time. */
export async function buildOffice(cases: number): Promise<BenchOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-'));
  const desk = deskOn(folder);
  const made = await desk.call('set-up-office', {
    officeName: 'Bench office',
    odsCode: 'RXX',
    country: 'england',
    administrator: {
      name: 'Dr B. Bench',
      loginName: LOGIN.loginName,
      roles: ['administrator', 'medical-examiner'],
      gmcNumber: '7000001',
    },
    password: LOGIN.password,
  });
  invariant(made.ok, 'a fresh folder can be set up');
  await desk.close();
  const unlocked = await unlockWithPassword(folder, { ...LOGIN, now: instantFromMs(Date.now()) });
  invariant(unlocked.ok, 'the password was just set');
  const { dataKey } = unlocked.value;
  const opened = openWriter({ folder, dataKey }, 'open');
  invariant(opened.ok, 'the record was just made');
  const filled = fill(opened.value, cases);
  checkpoint(opened.value);
  closeDatabase(opened.value);
  return {
    folder,
    dataKey,
    ...filled,
    remove() {
      rmSync(folder, { recursive: true, force: true });
      rmSync(`${folder}-outbox`, { recursive: true, force: true });
    },
  };
}

function fill(db: WritableDb, count: number): Pick<BenchOffice, 'cases' | 'longCases' | 'entries'> {
  const random = seededRandom(20261123);
  const cases: string[] = [];
  const longCases: string[] = [];
  let entries = 0;
  for (let from = 0; from < count; from += CASES_PER_COMMIT) {
    transaction(db, () => {
      for (let index = from; index < Math.min(count, from + CASES_PER_COMMIT); index += 1) {
        const isLong = index % LONG_CASE_EVERY === 0;
        const written = entriesOfOneDeath(random, index, isLong ? LONG_CASE_ENTRIES : ENTRIES_EACH);
        const id = writeCase(db, written);
        cases.push(id);
        if (isLong) longCases.push(id);
        entries += written.length;
      }
    });
  }
  return { cases, longCases, entries };
}

function writeCase(db: WritableDb, written: ReturnType<typeof entriesOfOneDeath>): CaseId {
  const caseId = newId(Date.now()) as CaseId;
  const actor = listMembers(db)[0]?.id ?? null;
  const workstation = readWorkstation(db);
  invariant(workstation !== null, 'set-up wrote the workstation');
  const entries = written.map(({ kind, payload }) => {
    const enteredAt = instantFromMs(Date.now());
    const appended = appendEntry(
      db,
      { actor, role: 'medical-examiner', caseId, kind, payload, happenedAt: enteredAt },
      { workstation, id: newId(Date.now()) as EntryId, enteredAt },
    );
    projectOffice(db, appended.entry);
    indexWords(db, appended.position, wordsOf(appended.entry));
    return appended.entry;
  });
  const folded = foldCase(entries);
  invariant(folded !== null, 'the first entry opens the case');
  projectCase(db, folded);
  return caseId;
}
