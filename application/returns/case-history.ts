import type { ReadableDb } from '../../db/handles.ts';
import { placedEntriesOf } from '../../db/repositories/frozen-returns.ts';
import { foldCase } from '../../domain/case/fold-case.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { caseFactsOf } from '../../domain/returns/case-facts.ts';
import type { ChangeReason, Standing } from '../../domain/returns/compare-counts.ts';
import { type CountingChoices, type ReturnFacts, returnFactsOf } from '../../domain/returns/return-facts.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import { isSameValue } from '../../domain/shared/same-value.ts';

/** Between which places of the record something changed: after the first, up to the second. */
export interface Span {
  readonly after: number;
  readonly upTo: number;
}

/** How a case stood when so many entries had reached the record. */
export function standingAt(db: ReadableDb, caseId: CaseId, upTo: number, choices: CountingChoices): Standing {
  const entries = placedEntriesOf(db, caseId)
    .filter(({ position }) => position <= upTo)
    .map(({ entry }) => entry);
  return standing(caseId, entries, choices);
}

function standing(caseId: CaseId, entries: readonly Entry[], choices: CountingChoices): Standing {
  const folded = foldCase(entries);
  if (folded === null) return { kind: 'not-opened' };
  if (folded.voided !== null) return { kind: 'void' };
  return { kind: 'outside', facts: returnFactsOf(caseId, caseFactsOf(folded), choices) };
}

/**
 * Finds for a reason the entry that did it: the last of the span after which the case says otherwise. Null where no entry of
 * the case did, as where the office chose to count otherwise.
 */
export function entryBehind(
  db: ReadableDb,
  caseId: CaseId,
  { after, upTo }: Span,
  choices: CountingChoices,
): (reason: ChangeReason, day: 'diedOn' | 'declaredOn') => Entry | null {
  const placed = placedEntriesOf(db, caseId).filter(({ position }) => position <= upTo);
  const first = placed.findIndex(({ position }) => position > after);
  if (first < 0) return () => null;
  const entries = placed.map(({ entry }) => entry);
  const states = entries
    .slice(first)
    .map((entry, at) => ({ entry, state: standing(caseId, entries.slice(0, first + at + 1), choices) }));
  const before = standing(caseId, entries.slice(0, first), choices);
  return (reason, day) => {
    let last: Entry | null = null;
    let was = before;
    for (const { entry, state } of states) {
      if (!isSameValue(saidOf(was, reason, day), saidOf(state, reason, day))) last = entry;
      was = state;
    }
    return last;
  };
}

/** What of a standing a reason is about. */
function saidOf(state: Standing, reason: ChangeReason, day: 'diedOn' | 'declaredOn'): unknown {
  if (reason.kind === 'day' || reason.kind === 'fact') {
    const name: keyof ReturnFacts = reason.kind === 'day' ? day : reason.fact;
    return state.kind === 'outside' ? state.facts[name] : null;
  }
  return reason.kind === 'definition' ? null : state.kind;
}
