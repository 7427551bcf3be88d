import { ACTS } from '../for-window.ts';
import type { Act, Role } from '../for-window.ts';

export const ROLE_WORDS = {
  'medical-examiner': 'Medical examiner',
  'lead-medical-examiner': 'Lead medical examiner',
  'medical-examiner-officer': 'Medical examiner officer',
  'governance-reader': 'Governance reader',
  administrator: 'Administrator',
} as const satisfies Record<Role, string>;

/** What a role is for, in a line, where roles are given out. */
export const ROLE_HINTS = {
  'medical-examiner': 'Scrutinises, answers the three questions and declares. Needs a GMC number.',
  'lead-medical-examiner':
    'As a medical examiner, and keeps the office’s settings, rulebook and audit. Needs a GMC number.',
  'medical-examiner-officer':
    'Opens and prepares cases, speaks with families and practitioners, prepares referrals.',
  'governance-reader': 'Reads cases and the outbox. Changes nothing.',
  administrator: 'Keeps people and settings, and reads the audit list. Sees nothing clinical.',
} as const satisfies Record<Role, string>;

/** What a person does in an act, to stand after "may": "… may open a case". */
export const ACT_WORDS = {
  'view-worklist': 'see the worklist',
  'view-case': 'look at a case',
  'find-cases': 'find a case',
  'print-case': 'print a whole case',
  'export-worklist': 'save the worklist as a file',
  'open-case': 'open a case',
  'record-details': 'record details',
  'record-preparation': 'write preparation notes',
  'record-practitioner': 'record the attending practitioner',
  'record-practitioner-cause': 'record the practitioner’s cause of death',
  'record-examiner-cause': 'record the medical examiner’s cause of death',
  'record-agreed-cause': 'record the agreed cause of death',
  'declare-independence': 'declare independence',
  'record-review': 'record the review of the records',
  'record-practitioner-discussion': 'record the discussion with the practitioner',
  'record-conversation': 'record a conversation',
  'record-no-conversation': 'record why there was no conversation',
  'record-note': 'write a note',
  'answer-question': 'answer the three questions',
  declare: 'make the declaration',
  'prepare-referral': 'prepare a coroner referral',
  'issue-referral': 'issue a coroner referral',
  'record-coroner-answer': 'record the coroner’s answer',
  'raise-concern': 'raise a concern',
  'review-concern': 'decide on a concern',
  'issue-notification': 'issue a governance notification',
  'record-contact': 'record a contact',
  'deactivate-contact': 'stop using a contact',
  assign: 'assign a case',
  'hand-over': 'hand a case over to another medical examiner',
  'record-reasoning': 'record the reasoning where the sources differ',
  'invite-fresh-certificate': 'ask for a fresh certificate',
  'record-certificate': 'record the certificate received',
  certify: 'make the medical examiner’s own certificate',
  'record-sent-to-registrar': 'record that the certificate went to the registrar',
  'record-registrar-reply': 'record the registrar’s reply',
  'record-gp-told': 'record that the GP was told',
  'chase-notification': 'ask after a notification',
  'record-notification-outcome': 'record what came of a notification',
  'record-outcome-told': 'record that an outcome was told',
  'export-governance': 'take out the export for governance',
  'record-outside-notification': 'record that the coroner was told by somebody else',
  'review-late-information': 'look at what came after the declaration',
  'issue-independence-notice': 'issue the notice of a conflict of interest',
  'issue-certificate-summary': 'issue the summary of the certificate',
  'consider-duplicate': 'decide on a possible duplicate',
  'answer-evidence': 'answer what the record raises',
  'answer-circumstance': 'answer a circumstance for the coroner, or a question of independence',
  'close-case': 'close a case',
  'reopen-case': 'reopen a case',
  undo: 'take back an act',
  'view-outbox': 'see the outbox',
  'export-outbox': 'save the outbox list as a file',
  'count-return': 'count a return',
  'export-return': 'save a return as a file',
  'freeze-return': 'freeze a return',
  'export-activity': 'save who did how much as a file',
  'mark-document': 'mark a document as sent or received',
  'settle-document': 'settle an interrupted document',
  'deliver-document': 'deliver a document, hold its delivery or withdraw it',
  'view-address-book': 'see the address book',
  'change-address-book': 'change the address book',
  'view-coroner-profiles': 'see how each coroner’s office takes referrals',
  'change-coroner-profiles': 'change how each coroner’s office takes referrals',
  'correct-entry': 'correct an entry',
  'void-case': 'void a case',
  'keep-draft': 'keep drafts',
  'view-people': 'see who is in the office',
  'change-people': 'add and change people',
  'replace-recovery-code': 'replace the recovery code',
  'view-settings': 'see the settings',
  'change-settings': 'change the settings',
  'change-rules': 'change the rulebook',
  'view-audit': 'read the audit list',
  'export-audit': 'save the audit list as a file',
  'verify-record': 'verify the record',
  'change-own-work': 'say where they work and whom they are tied to',
  'change-own-password': 'change their own password',
} as const satisfies Record<Act, string>;

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names of roles as one phrase: "medical examiner or lead medical examiner". */
function rolesInWords(roles: readonly Role[]): string {
  return LIST.format(roles.map((role) => ROLE_WORDS[role].toLowerCase()));
}

/** Why somebody without the right cannot do an act, as a sentence. */
export function whyNotAllowed(act: Act): string {
  return `To ${ACT_WORDS[act]}, you need the role of ${rolesInWords(ACTS[act])}.`;
}
