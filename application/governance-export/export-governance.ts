import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { nextExport } from '../../domain/governance/export/schedule.ts';
import { roleFor } from '../../domain/people/acts.ts';
import type { Period } from '../../domain/returns/period.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { officeDate } from '../../domain/shared/time.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { EXPORT_SETTINGS, governanceExportSettings } from './export-settings.ts';

/** How an export came to be made. */
export type RunBy = 'button' | 'schedule' | 'command';

interface ExportToMake extends Period {
  readonly smallHidden: boolean;
  readonly place: string;
  readonly by: RunBy;
}

export interface MadeExport {
  readonly folder: string;
  readonly concerns: number;
}

/** By button: the days that somebody chose, into the folder of the settings. Rules GOVL-8 to GOVL-10. */
export function exportGovernance(
  office: Office,
  { from, smallHidden, to }: ParsedOf<'export-governance'>,
): Promise<Outcome<ValueOf<'export-governance'>, Refusal>> {
  const { place } = governanceExportSettings(office.db);
  return makeExport(office, { from, to, smallHidden, place, by: 'button' });
}

/** The schedule with what it comes to today, and what stood in the way of the last try. */
export function governanceExportView(office: Office): ValueOf<'get-governance-export'> {
  const settings = governanceExportSettings(office.db);
  return {
    ...settings,
    next: nextExport(settings, officeDate(office.now())),
    trouble: office.exportTrouble.why,
  };
}

/**
 * Writes the files where nobody sees them, records that they leave, and shows them: what cannot be shown after that stands in
 * the record all the same, and never the other way round. Rule GOVL-10.
 */
export async function makeExport(
  office: Office,
  { by, from, place, smallHidden, to }: ExportToMake,
): Promise<Outcome<MadeExport, Refusal>> {
  if (place === '') return refuse({ kind: 'export-unusable', why: 'not-chosen' });
  const wanted = { exportId: office.newId(), from, to, smallHidden, place, madeAt: office.now() };
  const staged = await office.backRoom.stageExport(wanted);
  if (!staged.ok) return refuse({ kind: 'export-unusable', why: staged.refusal });
  const { concerns, folder } = staged.value;
  inTransaction(office, () => recordExport(office, { by, from, to, smallHidden, concerns }));
  const shown = await office.backRoom.showExport(staged.value);
  return shown.ok ? accept({ folder, concerns }) : refuse({ kind: 'export-unusable', why: shown.refusal });
}

interface ExportMade extends Period {
  readonly by: RunBy;
  readonly smallHidden: boolean;
  readonly concerns: number;
}

function recordExport(office: Office, { by, concerns, from, smallHidden, to }: ExportMade): void {
  const role = roleFor('export-governance', office.user.roles);
  const filter = { from, to, run: by, ...(smallHidden ? { small: 'hidden' } : {}) };
  recordEntry(office, {
    kind: 'exported',
    payload: { what: 'governance', form: 'files', filter, rows: concerns },
    caseId: null,
    role,
    happenedAt: null,
  });
  if (by !== 'schedule') return;
  const changes = { [EXPORT_SETTINGS.doneTo]: to };
  recordEntry(office, {
    kind: 'settings-changed',
    payload: { changes },
    caseId: null,
    role,
    happenedAt: null,
  });
}
