import type { Recorded } from '../contract/recorded.ts';
import { projectEntry } from '../db/projections/project-entry.ts';
import { appendEntry } from '../db/record/append-entry.ts';
import { foldCase } from '../domain/case/fold-case.ts';
import type { Role } from '../domain/people/roles.ts';
import type { Entry } from '../domain/record/entry.ts';
import type { EntryKind, EntryPayloads } from '../domain/record/payloads.ts';
import { AUDIT_KINDS } from '../domain/record/payloads.ts';
import type { CaseId, EntryId } from '../domain/shared/ids.ts';
import { invariant } from '../domain/shared/invariant.ts';
import type { Instant } from '../domain/shared/time.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';

/** What a use case wants written. */
export interface EntryToRecord<Kind extends EntryKind> {
  readonly kind: Kind;
  readonly payload: EntryPayloads[Kind];
  readonly caseId: CaseId | null;
  readonly role: Role | null;
  /** When it happened, where that is not now. */
  readonly happenedAt: Instant | null;
}

/**
 * Writes one entry with everything that is kept beside it. Runs inside the use case's transaction.
 *
 * The program's own entries, such as a failed unlock, carry the user at the desk as actor like all others: it is their
 * unlocking that wrote them down.
 */
export function recordEntry<Kind extends EntryKind>(office: Office, fresh: EntryToRecord<Kind>): Recorded {
  const enteredAt = office.now();
  // Ids are made here and in contract/, nowhere else.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const id = office.newId() as EntryId;
  const appended = appendEntry(
    office.db,
    {
      actor: office.user.id,
      role: fresh.role,
      caseId: fresh.caseId,
      kind: fresh.kind,
      payload: fresh.payload,
      happenedAt: fresh.happenedAt ?? enteredAt,
    },
    { workstation: office.workstation, id, enteredAt },
  );
  const isContent = fresh.caseId !== null && !AUDIT_KINDS.has(fresh.kind);
  projectEntry(office.db, appended, isContent ? foldedWith(office, fresh.caseId, appended.entry) : null);
  return { entryId: id, enteredAt };
}

function foldedWith(office: Office, caseId: CaseId, entry: Entry) {
  const before = loadCase(office, caseId);
  // A case that was read from the disk just now already has the entry in it.
  const isThere = before?.entries.at(-1)?.id === entry.id;
  const entries = before === null ? [entry] : isThere ? before.entries : [...before.entries, entry];
  const folded = foldCase(entries);
  invariant(folded !== null, 'the first entry of a case opens it');
  office.cases.keep({ entries, case: folded });
  return folded;
}
