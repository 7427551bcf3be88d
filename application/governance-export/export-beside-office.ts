import type { OutboxTrouble } from '../../contract/refusal.ts';
import { closeDatabase, openReader, openWriter } from '../../db/open/open-database.ts';
import type { ReadableDb, WritableDb } from '../../db/handles.ts';
import { transaction } from '../../db/handles.ts';
import { appendEntry } from '../../db/record/append-entry.ts';
import { writeExportNote } from '../../db/record/export-notes.ts';
import { findMember } from '../../db/repositories/members.ts';
import { readWorkstation } from '../../db/repositories/workstation.ts';
import { roleFor } from '../../domain/people/acts.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { EntryId, UserId, WorkstationId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { classifyFileError } from '../../db/open/durable-files.ts';
import { showExport, type StagedExport, stageExport, type WantedExport } from './stage-export.ts';

/** Who runs the command, on which record. `mayWrite`: no office has it, and none can take it meanwhile. */
export interface RunBeside {
  readonly folder: string;
  readonly dataKey: Buffer;
  readonly userId: UserId;
  readonly mayWrite: boolean;
}

export interface Around {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly pause: (ms: number) => Promise<void>;
}

export interface MadeBeside {
  readonly folder: string;
  readonly concerns: number;
  readonly recorded: 'at-once' | 'by-note';
}

export interface NotMade {
  readonly kind: 'not-opened' | 'not-allowed' | 'not-written';
  readonly why: string;
}

const TROUBLE_WORDS = {
  'not-chosen': 'no folder was named',
  'folder-missing': 'the folder is not there',
  'read-only': 'the folder can only be read',
  'disk-full': 'the disk is full',
  denied: 'the folder may not be written to',
  'io-error': 'the disk did not take it',
} as const satisfies Record<OutboxTrouble, string>;

/**
 * Makes the governance export without a desk, for a command: recorded before anybody can see it, by an entry where the record
 * is free, and otherwise by a sealed note for the office that has it. Rules GOVL-10 and GOVL-12.
 */
export async function exportBesideOffice(
  by: RunBeside,
  wanted: Omit<WantedExport, 'exportId' | 'madeAt'>,
  around: Around,
): Promise<Outcome<MadeBeside, NotMade>> {
  const opened = by.mayWrite ? openWriter(by, 'open') : openReader(by);
  if (!opened.ok)
    return refuse({ kind: 'not-opened', why: `The record could not be opened (${opened.refusal.kind}).` });
  const db = opened.value;
  try {
    const member = findMember(db, by.userId);
    const role = member?.active === true ? roleFor('export-governance', member.roles) : null;
    if (role === null)
      return refuse({ kind: 'not-allowed', why: 'This person may not take out the governance export.' });
    const whole = { ...wanted, exportId: around.newId(), madeAt: around.now() };
    const staged = await stageExport(db, whole, around.pause);
    if (!staged.ok) return refuse({ kind: 'not-written', why: TROUBLE_WORDS[staged.refusal] });
    const recorded = record({ by, db, role, whole, staged: staged.value, around });
    if (!recorded.ok) return recorded;
    const shown = await showExport(staged.value, around.pause);
    if (!shown.ok) return refuse({ kind: 'not-written', why: TROUBLE_WORDS[shown.refusal] });
    const { concerns, folder } = staged.value;
    return accept({ folder, concerns, recorded: recorded.value });
  } finally {
    closeDatabase(db);
  }
}

interface ToRecord {
  readonly by: RunBeside;
  readonly db: ReadableDb;
  readonly role: Role;
  readonly whole: WantedExport;
  readonly staged: StagedExport;
  readonly around: Around;
}

function record(made: ToRecord): Outcome<MadeBeside['recorded'], NotMade> {
  const { by, db, staged, whole } = made;
  const workstation = readWorkstation(db);
  if (by.mayWrite && workstation !== null) {
    // Opened by `openWriter` just above: `mayWrite` decides both.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    enter(db as WritableDb, workstation, made);
    return accept('at-once');
  }
  const { exportId, from, madeAt, smallHidden, to } = whole;
  const note = { exportId, from, to, smallHidden, concerns: staged.concerns, by: by.userId, at: madeAt };
  try {
    writeExportNote(by, note);
    return accept('by-note');
  } catch (error) {
    const trouble = classifyFileError(error);
    if (trouble === null) throw error;
    return refuse({ kind: 'not-written', why: 'no word could be left for the office in its data folder' });
  }
}

function enter(
  db: WritableDb,
  workstation: WorkstationId,
  { around, by, role, staged, whole }: ToRecord,
): void {
  const { from, madeAt, smallHidden, to } = whole;
  transaction(db, () =>
    appendEntry(
      db,
      {
        actor: by.userId,
        role,
        caseId: null,
        kind: 'exported',
        payload: {
          what: 'governance',
          form: 'files',
          filter: { from, to, run: 'command', ...(smallHidden ? { small: 'hidden' } : {}) },
          rows: staged.concerns,
        },
        happenedAt: madeAt,
      },
      // Ids are made here and in contract/, nowhere else.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      { workstation, id: around.newId() as EntryId, enteredAt: madeAt },
    ),
  );
}
