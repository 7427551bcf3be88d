import type { Role } from './roles.ts';

const EXAMINERS = ['medical-examiner', 'lead-medical-examiner'] as const;
const OFFICE = [...EXAMINERS, 'medical-examiner-officer'] as const;
const READERS = [...OFFICE, 'governance-reader'] as const;
const EVERYONE = [...READERS, 'administrator'] as const;

/**
 * Every act that needs a right, with the roles that have it, preferred role first.
 *
 * The table is the whole of the office's permissions: `application/` enforces it, the window explains it.
 * Rule ROLE-1 (an administrator sees no clinical content), ROLE-2 (only a medical examiner reviews, answers the
 * questions, declares independence and makes the declaration), ROLE-3 (a governance reader changes nothing), RULE-1 (only
 * a lead medical examiner changes the rulebook).
 */
export const ACTS = {
  'view-worklist': READERS,
  'view-case': READERS,
  'find-cases': READERS,
  'print-case': READERS,
  'export-worklist': READERS,
  'open-case': OFFICE,
  'record-details': OFFICE,
  'record-preparation': OFFICE,
  'record-practitioner': OFFICE,
  'record-practitioner-cause': OFFICE,
  'record-examiner-cause': EXAMINERS,
  'record-agreed-cause': EXAMINERS,
  'declare-independence': EXAMINERS,
  'record-review': EXAMINERS,
  'record-practitioner-discussion': OFFICE,
  'record-conversation': OFFICE,
  'record-no-conversation': OFFICE,
  'record-note': OFFICE,
  'answer-question': EXAMINERS,
  declare: EXAMINERS,
  'prepare-referral': OFFICE,
  'issue-referral': EXAMINERS,
  'record-coroner-answer': OFFICE,
  'raise-concern': OFFICE,
  'review-concern': EXAMINERS,
  'issue-notification': OFFICE,
  'chase-notification': OFFICE,
  'record-notification-outcome': OFFICE,
  'record-outcome-told': OFFICE,
  'export-governance': READERS,
  'view-outbox': READERS,
  'export-outbox': READERS,
  'count-return': READERS,
  'export-return': READERS,
  'freeze-return': OFFICE,
  'export-activity': ['lead-medical-examiner'],
  'mark-document': OFFICE,
  'settle-document': OFFICE,
  'deliver-document': OFFICE,
  'record-contact': OFFICE,
  'deactivate-contact': OFFICE,
  assign: OFFICE,
  'hand-over': EXAMINERS,
  'record-reasoning': EXAMINERS,
  'invite-fresh-certificate': EXAMINERS,
  'record-certificate': OFFICE,
  certify: EXAMINERS,
  'record-sent-to-registrar': OFFICE,
  'record-registrar-reply': OFFICE,
  'record-gp-told': OFFICE,
  'record-outside-notification': OFFICE,
  'review-late-information': EXAMINERS,
  'issue-independence-notice': EXAMINERS,
  'issue-certificate-summary': OFFICE,
  'consider-duplicate': OFFICE,
  'answer-evidence': OFFICE,
  'answer-circumstance': EXAMINERS,
  'close-case': OFFICE,
  'reopen-case': OFFICE,
  undo: OFFICE,
  'view-address-book': OFFICE,
  'change-address-book': OFFICE,
  'view-coroner-profiles': OFFICE,
  'change-coroner-profiles': OFFICE,
  'correct-entry': OFFICE,
  'void-case': OFFICE,
  'keep-draft': OFFICE,
  'view-people': EVERYONE,
  'change-people': ['administrator'],
  'replace-recovery-code': ['administrator'],
  'view-settings': EVERYONE,
  'change-settings': ['administrator', 'lead-medical-examiner'],
  'change-rules': ['lead-medical-examiner'],
  'view-audit': ['administrator', 'lead-medical-examiner'],
  'export-audit': ['administrator', 'lead-medical-examiner'],
  'verify-record': ['administrator', 'lead-medical-examiner', 'governance-reader'],
  'change-own-work': EXAMINERS,
  'change-own-password': EVERYONE,
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof ACTS;

/** The role under which a person does an act: the first that allows it among those held, or null when none does. */
export function roleFor(act: Act, held: readonly Role[]): Role | null {
  const allowed: readonly Role[] = ACTS[act];
  return allowed.find((role) => held.includes(role)) ?? null;
}
