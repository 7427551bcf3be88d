import type { HandedList } from '../../contract/handed-file.ts';
import type { ParsedOf } from '../../contract/methods.ts';
import type { PlacedReturn } from '../../contract/methods/place-return.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { ReturnForm } from '../../contract/return-forms.ts';
import { findFrozenReturn } from '../../db/repositories/frozen-returns.ts';
import { roleFor } from '../../domain/people/acts.ts';
import type { ExportForm, ListFilter } from '../../domain/record/payloads.ts';
import type { Period } from '../../domain/returns/period.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { officeDate } from '../../domain/shared/time.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { officeSettings } from '../office-settings.ts';
import { recordEntry } from '../record-entry.ts';
import { sendingOffice } from '../referral-draft.ts';
import type { ReturnToPrint } from './printed-return.ts';

const ENDINGS = {
  csv: { ending: 'csv', mediaType: 'text/csv' },
  'machine-csv': { ending: 'machine.csv', mediaType: 'text/csv' },
  xlsx: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
  'measure-report': { ending: 'fhir.json', mediaType: 'application/fhir+json' },
} as const satisfies Record<ReturnForm, { readonly ending: string; readonly mediaType: string }>;

interface ReturnToHandOut {
  readonly of: ReturnToPrint['of'];
  readonly hidesSmall: boolean;
  readonly form: ReturnForm;
  readonly period: Period;
  readonly filter: ListFilter;
}

/** The numbers as they stand, as a file. */
export function exportReturn(
  office: Office,
  { form, hidesSmall, ...wanted }: ParsedOf<'export-return'>,
): Promise<Outcome<HandedList, Refusal>> {
  const of = { kind: 'now', wanted, at: office.now() } as const;
  return handOut(office, { of, hidesSmall, form, period: wanted, filter: { ...wanted } });
}

/** A frozen return as a file: the numbers as they stood. */
export async function exportFrozenReturn(
  office: Office,
  { form, hidesSmall, snapshot }: ParsedOf<'export-frozen-return'>,
): Promise<Outcome<HandedList, Refusal>> {
  const stored = findFrozenReturn(office.db, snapshot);
  if (stored === null) return refuse({ kind: 'frozen-return-not-found' });
  const { by, definition, from, to } = stored.frozen;
  return handOut(office, {
    of: { kind: 'frozen', snapshot },
    hidesSmall,
    form,
    period: { from, to },
    filter: { definition, by, from, to, snapshot },
  });
}

/** Made on the back room's thread; recorded with period, form and length before anybody has a line of it. Rule CSV-2. */
async function handOut(
  office: Office,
  { filter, form, hidesSmall, of, period }: ReturnToHandOut,
): Promise<Outcome<HandedList, Refusal>> {
  const file = await office.backRoom.printReturn({ of, hidesSmall, office: sendingOffice(office) }, form);
  if (file === null) return refuse({ kind: 'frozen-return-not-found' });
  recordExport(office, { form, filter, hidesSmall, rows: file.rows });
  const { ending, mediaType } = ENDINGS[form];
  const marks = `${of.kind === 'frozen' ? '-frozen' : ''}${hidesSmall ? '-small-numbers-hidden' : ''}`;
  const fileName = `return-${period.from}-to-${period.to}${marks}-${officeDate(office.now())}.${ending}`;
  return accept({ fileName, mediaType, ...file });
}

/**
 * Puts a frozen return into the outbox folder, in every form and with a manifest. That it was to leave is in the record before
 * the first file is written. Rule RET-12.
 */
export async function placeReturn(
  office: Office,
  { hidesSmall, snapshot }: ParsedOf<'place-return'>,
): Promise<Outcome<PlacedReturn, Refusal>> {
  const stored = findFrozenReturn(office.db, snapshot);
  if (stored === null) return refuse({ kind: 'frozen-return-not-found' });
  const { outboxFolder } = officeSettings(office.db);
  if (outboxFolder === '') return refuse({ kind: 'outbox-unusable', why: 'not-chosen' });
  const { by, definition, from, lines, to } = stored.frozen;
  const filter = { definition, by, from, to, snapshot };
  recordExport(office, { form: 'package', filter, hidesSmall, rows: lines.length });
  const placed = await office.backRoom.placeReturn(
    { of: { kind: 'frozen', snapshot }, hidesSmall, office: sendingOffice(office) },
    outboxFolder,
  );
  if (placed === null) return refuse({ kind: 'frozen-return-not-found' });
  if (!placed.ok) return refuse({ kind: 'outbox-unusable', why: placed.refusal });
  const { folder, manifestSha256 } = placed.value;
  return accept({ folder, manifestSha256 });
}

function recordExport(
  office: Office,
  {
    filter,
    form,
    hidesSmall,
    rows,
  }: {
    readonly form: ExportForm;
    readonly filter: ListFilter;
    readonly hidesSmall: boolean;
    readonly rows: number;
  },
): void {
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'exported',
      payload: {
        what: 'return',
        form,
        filter: { ...filter, ...(hidesSmall ? { small: 'hidden' } : {}) },
        rows,
      },
      caseId: null,
      role: roleFor('export-return', office.user.roles),
      happenedAt: null,
    }),
  );
}
