import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { findMember } from '../db/repositories/members.ts';
import { lateInformation } from '../domain/certification/late-information.ts';
import { roleFor } from '../domain/people/acts.ts';
import { isConflicted } from '../domain/scrutiny/conflict.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { caseForAct } from './case-act.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';
import { recordItem } from './record-item.ts';

/** All four tracks are finished, and somebody says so. Rule CLOSE-1. */
export function closeCase(office: Office, input: ParsedOf<'close-case'>): Outcome<Recorded, Refusal> {
  const { caseId, detail } = input;
  return recordItem(office, {
    act: 'close-case',
    kind: 'case-closed',
    caseId,
    payload: { detail },
    happenedAt: null,
  });
}

/** Opens a closed or declared case again, for one or several reasons. Rule REOPEN-1. */
export function reopenCase(office: Office, input: ParsedOf<'reopen-case'>): Outcome<Recorded, Refusal> {
  const { caseId, detail, reasons } = input;
  return recordItem(office, {
    act: 'reopen-case',
    kind: 'case-reopened',
    caseId,
    payload: { reasons: [...new Set(reasons)], detail },
    happenedAt: null,
  });
}

/** Passes the record to another examiner of this office, who may declare after reading it. */
export function handOver(office: Office, input: ParsedOf<'hand-over'>): Outcome<Recorded, Refusal> {
  const { caseId, note, to } = input;
  const member = findMember(office.db, to);
  const isExaminer = member !== null && member.active && roleFor('declare', member.roles) !== null;
  if (!isExaminer || member.id === office.user.id) return refuse({ kind: 'person-not-found' });
  return recordItem(
    office,
    { act: 'hand-over', kind: 'handed-over', caseId, payload: { to, note }, happenedAt: null },
    (onCase) => (isConflicted(onCase, to) ? { kind: 'act-does-not-apply', block: 'not-independent' } : null),
  );
}

/** A medical examiner looks at what came after the declaration: it stands, or the case is reopened. Rule LATE-1. */
export function reviewLateInformation(
  office: Office,
  input: ParsedOf<'review-late-information'>,
): Outcome<Recorded, Refusal> {
  const { caseId, review } = input;
  const recorded = recordItem(
    office,
    {
      act: 'review-late-information',
      kind: 'late-information-reviewed',
      caseId,
      payload: review,
      happenedAt: null,
    },
    (onCase) => {
      const late: readonly string[] = lateInformation(onCase);
      return review.entries.every((entry) => late.includes(entry)) ? null : { kind: 'entry-not-found' };
    },
  );
  if (!recorded.ok || review.decision !== 'reopen') return recorded;
  const payload = { reasons: ['new-information'] as const, detail: review.reasoning };
  const role = roleFor('reopen-case', office.user.roles);
  recordEntry(office, { kind: 'case-reopened', payload, caseId, role, happenedAt: null });
  return recorded;
}

/** Two cases that look like one death. Rule DUP-1: kept with a reason, or this one voided for the other. */
export function considerDuplicate(
  office: Office,
  input: ParsedOf<'consider-duplicate'>,
): Outcome<Recorded, Refusal> {
  const { caseId, decision, otherCase, reason } = input;
  const other = loadCase(office, otherCase);
  if (other === null || otherCase === caseId) return refuse({ kind: 'case-not-found' });
  if (decision === 'this-is-void') {
    // Voiding needs its own right; asked for before anything is written.
    const voidable = caseForAct(office, 'void-case', caseId);
    if (!voidable.ok) return voidable;
  }
  const recorded = recordItem(office, {
    act: 'consider-duplicate',
    kind: 'duplicate-considered',
    caseId,
    payload: { otherCase, decision, reason },
    happenedAt: null,
  });
  if (!recorded.ok || decision !== 'this-is-void') return recorded;
  const role = roleFor('void-case', office.user.roles);
  const payload = { reason: `Duplicate of ${other.case.reference}. ${reason}` };
  recordEntry(office, { kind: 'case-voided', payload, caseId, role, happenedAt: null });
  return accept(recorded.value);
}
