import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { CaseView } from '../contract/views.ts';
import type { Case } from '../domain/case/case.ts';
import { undoUntil } from '../domain/case/undo.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** Takes back one's own last act on a case within seconds. It stays in the log, and counts for nothing. Rule UNDO-1. */
export function undo(office: Office, input: ParsedOf<'undo'>): Outcome<Recorded, Refusal> {
  const { caseId, undoes } = input;
  return recordItem(
    office,
    { act: 'undo', kind: 'entry-undone', caseId, payload: { undoes }, happenedAt: null },
    (onCase) => {
      if (onCase.latest.entry !== undoes || onCase.latest.actor !== office.user.id)
        return { kind: 'not-your-last-act' };
      return undoableAct(office, onCase) === null ? { kind: 'undo-too-late' } : null;
    },
  );
}

/** This user's own last act on a case, while it can still be taken back. */
export function undoableAct(office: Office, onCase: Case): CaseView['undoable'] {
  const { actor, entry } = onCase.latest;
  if (actor !== office.user.id) return null;
  const latest = loadCase(office, onCase.id)?.entries.find(({ id }) => id === entry);
  const untilAt = latest === undefined ? null : undoUntil(onCase, latest.kind, office.user.id, office.now());
  return untilAt === null ? null : { entryId: entry, untilAt };
}
