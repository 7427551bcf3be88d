import { readExportNotes, removeExportNote } from '../../db/record/export-notes.ts';
import { findAnsweredCommand, keepAnsweredCommand } from '../../db/repositories/answered-commands.ts';
import { dueExport } from '../../domain/governance/export/schedule.ts';
import { roleFor } from '../../domain/people/acts.ts';
import { officeDate } from '../../domain/shared/time.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { makeExport } from './export-governance.ts';
import { governanceExportSettings } from './export-settings.ts';

const TRY_AGAIN_MS = 10 * 60_000;
const NOTE = 'note-of-export';

/**
 * What the open office does by itself from time to time: it enters the exports that a command made beside it, and makes the
 * scheduled export whose day has come, once for each period. Rules GOVL-11 and GOVL-12.
 *
 * @param nowMs a clock that is never set back
 * @returns whether anything was recorded
 */
export async function runWhatIsDue(office: Office, nowMs: number): Promise<boolean> {
  if (office.mustChangePassword) return false;
  const noted = enterNotes(office);
  const exported = await runSchedule(office, nowMs);
  return noted || exported;
}

function enterNotes(office: Office): boolean {
  const notes = readExportNotes(office.unlocked);
  for (const { note, path } of notes) {
    inTransaction(office, () => {
      // The note is taken away after the commit; one that was entered before a stop is not entered again.
      if (findAnsweredCommand(office.db, note.exportId) !== null) return;
      const filter = {
        from: note.from,
        to: note.to,
        run: 'command',
        runBy: note.by,
        ...(note.smallHidden ? { small: 'hidden' } : {}),
      };
      recordEntry(office, {
        kind: 'exported',
        payload: { what: 'governance', form: 'files', filter, rows: note.concerns },
        caseId: null,
        role: null,
        happenedAt: note.at,
      });
      const answered = { method: NOTE, inputHash: Buffer.alloc(0), answer: 'null' };
      keepAnsweredCommand(office.db, note.exportId, answered, office.now());
    });
    removeExportNote(path);
  }
  return notes.length > 0;
}

async function runSchedule(office: Office, nowMs: number): Promise<boolean> {
  const trouble = office.exportTrouble;
  // Whoever is at the desk answers for what leaves; where they may not, it waits for somebody who may.
  if (nowMs < trouble.notBeforeMs || roleFor('export-governance', office.user.roles) === null) return false;
  const settings = governanceExportSettings(office.db);
  const due = dueExport(settings, officeDate(office.now()));
  if (due === null) return false;
  const { place, smallHidden } = settings;
  const { from, to } = due;
  const made = await makeExport(office, { from, to, place, smallHidden, by: 'schedule' });
  trouble.why = made.ok || made.refusal.kind !== 'export-unusable' ? null : made.refusal.why;
  trouble.notBeforeMs = made.ok ? 0 : nowMs + TRY_AGAIN_MS;
  return made.ok;
}
