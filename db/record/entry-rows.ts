import type { Entry } from '../../domain/record/entry.ts';
import type { CaseId } from '../../domain/shared/ids.ts';

/** A row of the entry log with its case's id in place of the short number. */
export interface EntryRow {
  readonly id: string;
  readonly workstation: string;
  readonly sequence: number;
  readonly clock: string;
  readonly actor: string | null;
  readonly role: string | null;
  readonly caseId: string | null;
  readonly kind: string;
  readonly kindVersion: number;
  readonly payload: string;
  readonly happenedAt: string;
  readonly enteredAt: string;
}

export const ENTRY_COLUMNS = `entry.id AS id, entry.workstation AS workstation, entry.sequence AS sequence,
  entry.clock AS clock, entry.actor AS actor, entry.role AS role, entry.kind AS kind,
  entry.kind_version AS kindVersion, entry.payload AS payload, entry.happened_at AS happenedAt,
  entry.entered_at AS enteredAt`;

/**
 * An entry from our own row: what the log holds was checked when it was written, and its hash guards it since.
 *
 * The row is turned into the entry where it lies, because copying it would cost half as much again as reading it. The
 * caller gives the row away.
 */
export function toEntry(row: Omit<EntryRow, 'caseId'>, caseId: string | null): Entry {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const entry = row as unknown as { payload: unknown; caseId: CaseId | null };
  entry.payload = JSON.parse(row.payload) as unknown;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  entry.caseId = caseId as CaseId | null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return entry as unknown as Entry;
}
