import type { InputOf, MethodName } from '../../contract/methods.ts';
import {
  aConcern,
  aConversation,
  aDiscussion,
  aNotificationForm,
  anIntake,
  aPractitioner,
  aReferralForm,
  aReview,
  aStatedCause,
  change,
} from './case-inputs.ts';
import { aKey, SET_UP } from './office.ts';

/** Ids of things that a call can be about. They need not exist: an id that nobody has is valid too. */
export interface AboutWhat {
  readonly caseId: string;
  readonly entryId: string;
  readonly userId: string;
  readonly documentId: string;
}

const PASSWORD = 'a heron stands in the shallows';

/** An input of the right shape for every method, so that a test can go through all of them. */
export function validInputs({ caseId, documentId, entryId, userId }: AboutWhat): {
  readonly [Name in MethodName]: InputOf<Name>;
} {
  const key = aKey();
  const on = { key, caseId };
  return {
    'add-person': {
      key,
      name: 'Gus Hart',
      loginName: 'gus',
      roles: ['medical-examiner-officer'],
      gmcNumber: null,
      password: PASSWORD,
    },
    'answer-question': {
      ...on,
      question: 'governance',
      answer: change({ answer: 'no-concern', reason: '', evidence: [] }),
    },
    'change-own-password': { oldPassword: PASSWORD, newPassword: 'an otter sleeps on the bank' },
    'change-person': { key, userId, name: 'Gus Hart', roles: ['medical-examiner-officer'], gmcNumber: null },
    'change-settings': {
      key,
      officeName: 'Office',
      address: null,
      phone: null,
      email: null,
      outboxFolder: '/nowhere',
      idleMinutes: 5,
    },
    'confirm-recovery-code': { recoveryCode: 'ABCD-EFGH' },
    'correct-entry': {
      ...on,
      corrects: entryId,
      reason: 'Mistyped',
      replacement: { kind: 'note-recorded', payload: { text: 'Right' } },
    },
    'deactivate-person': { key, userId },
    declare: {
      ...on,
      agreedCauseEntry: entryId,
      handoverSeen: true,
      statement: 'I confirm.',
      password: PASSWORD,
    },
    'declare-independence': { ...on, declaration: { independent: true } },
    'discard-draft': { caseId, field: 'note' },
    'draft-notification': { caseId, concern: entryId, form: aNotificationForm() },
    'draft-referral': { caseId, form: null },
    'find-cases': { text: 'Ashgrove', limit: 20 },
    'get-settings': {},
    'get-status': {},
    'issue-notification': { ...on, concern: entryId, form: aNotificationForm() },
    'issue-referral': { ...on, preparedEntry: entryId },
    'list-audit': { before: null, limit: 50, caseId: null, userId: null },
    'list-drafts': { caseId },
    'list-outbox': { after: null, limit: 50 },
    'list-people': {},
    'list-worklist': { filter: 'open', after: null, limit: 50 },
    lock: { why: 'asked' },
    'mark-document': {
      key,
      documentId,
      mark: 'sent',
      at: '2026-11-23T08:00:00.000Z',
      how: 'Email',
      evidence: '',
    },
    'open-case': { key, ...anIntake() },
    'prepare-referral': { ...on, referral: change(aReferralForm()) },
    'raise-concern': { ...on, concern: aConcern() },
    'read-document': { documentId, form: 'pdf', purpose: 'view' },
    'record-agreed-cause': { ...on, agreedCause: change(aStatedCause()) },
    'record-conversation': { ...on, conversation: aConversation() },
    'record-coroner-answer': {
      ...on,
      answer: { form: 'cn1a', receivedAt: '2026-11-23T08:00:00.000Z', reference: '', fromWhom: '', note: '' },
    },
    'record-details': { ...on, fields: { occupation: change('Weaver') } },
    'record-examiner-cause': { ...on, examinerCause: change(aStatedCause()) },
    'record-no-conversation': { ...on, noConversation: change({ reason: 'declined', detail: '' }) },
    'record-note': { ...on, text: 'Call the ward.' },
    'record-practitioner': { ...on, attendingPractitioner: change(aPractitioner()) },
    'record-practitioner-cause': { ...on, practitionerCause: change(aStatedCause()) },
    'record-practitioner-discussion': { ...on, discussion: aDiscussion() },
    'record-preparation': { ...on, preparationNotes: change('Admitted from home.') },
    'record-review': { ...on, review: change(aReview()) },
    'recover-access': { recoveryCode: 'ABCD-EFGH', loginName: 'ada', newPassword: PASSWORD },
    'review-concern': {
      ...on,
      review: { concern: entryId, decision: 'notify', route: 'clinical-governance', examinerView: '' },
    },
    'save-draft': { caseId, field: 'note', text: 'half a sen' },
    'set-up-office': {
      ...SET_UP,
      administrator: { ...SET_UP.administrator, roles: [...SET_UP.administrator.roles] },
    },
    'settle-document': { key, documentId, decision: 'finish', reason: '' },
    'stay-awake': {},
    unlock: { loginName: 'ada', password: PASSWORD },
    'verify-record': {},
    'view-case': { caseId, opening: true },
    'void-case': { ...on, reason: 'Entered twice' },
  };
}
