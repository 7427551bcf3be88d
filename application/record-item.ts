import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { CaseAct } from '../domain/case/act-table.ts';
import type { Case } from '../domain/case/case.ts';
import type { EntryKind, EntryPayloads } from '../domain/record/payloads.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import { accept, type Outcome } from '../domain/shared/outcome.ts';
import type { Instant } from '../domain/shared/time.ts';
import { caseForAct } from './case-act.ts';
import type { LoadedCase, Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

export interface ItemToRecord<Kind extends EntryKind> {
  readonly act: CaseAct;
  readonly kind: Kind;
  readonly caseId: CaseId;
  readonly payload: EntryPayloads[Kind];
  readonly happenedAt: Instant | null;
}

/** Adds one thing to a case, unless `refusalOf` finds a reason against it in the case as it stands. */
export function recordItem<Kind extends EntryKind>(
  office: Office,
  item: ItemToRecord<Kind>,
  refusalOf: (onCase: Case, loaded: LoadedCase) => Refusal | null = () => null,
): Outcome<Recorded, Refusal> {
  const { act, kind, caseId, payload, happenedAt } = item;
  const found = caseForAct(office, act, caseId);
  if (!found.ok) return found;
  const refusal = refusalOf(found.value.case, found.value);
  if (refusal !== null) return { ok: false, refusal };
  return accept(recordEntry(office, { kind, payload, caseId, role: found.value.role, happenedAt }));
}
