import type { Act } from '../people/acts.ts';
import { roleFor } from '../people/acts.ts';
import type { User } from '../people/user.ts';
import type { Case } from './case.ts';

/** Why somebody may not do an act on a case now. */
export type Block = 'role' | 'case-void' | 'already-declared' | 'not-independent';

/** The acts that change a case. */
export const CASE_ACTS = [
  'record-details',
  'record-preparation',
  'record-practitioner',
  'record-practitioner-cause',
  'record-examiner-cause',
  'record-agreed-cause',
  'declare-independence',
  'record-review',
  'record-practitioner-discussion',
  'record-conversation',
  'record-no-conversation',
  'record-note',
  'answer-question',
  'declare',
  'prepare-referral',
  'issue-referral',
  'record-coroner-answer',
  'raise-concern',
  'review-concern',
  'issue-notification',
  'correct-entry',
  'void-case',
] as const satisfies readonly Act[];
export type CaseAct = (typeof CASE_ACTS)[number];

/** What the declaration was made on stays as it was signed. */
const SIGNED: ReadonlySet<CaseAct> = new Set<CaseAct>([
  'record-practitioner-cause',
  'record-examiner-cause',
  'record-agreed-cause',
  'record-review',
  'answer-question',
  'declare',
  'void-case',
]);

/** An examiner who is not independent in a case stops at once. */
const NEEDS_INDEPENDENCE: ReadonlySet<CaseAct> = new Set<CaseAct>([
  'record-examiner-cause',
  'record-agreed-cause',
  'record-review',
  'answer-question',
  'declare',
  'review-concern',
]);

/**
 * Why this user may not do this act on this case now; null when they may.
 *
 * Rules: ROLE-1 to ROLE-3 (roles), VOID-1 (a void case takes only notes), DECL-6 (what was signed stays), IND-1 (an
 * examiner who declared a conflict does not act).
 */
export function blockOf(act: CaseAct, onCase: Case, user: Pick<User, 'id' | 'roles'>): Block | null {
  if (roleFor(act, user.roles) === null) return 'role';
  if (onCase.voided !== null && act !== 'record-note') return 'case-void';
  if (onCase.declarations.length > 0 && SIGNED.has(act)) return 'already-declared';
  if (NEEDS_INDEPENDENCE.has(act) && hasConflict(onCase, user)) return 'not-independent';
  return null;
}

function hasConflict(onCase: Case, user: Pick<User, 'id'>): boolean {
  return onCase.independence.some(({ content, stamp }) => stamp.actor === user.id && !content.independent);
}
