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
  aCertificate,
  aContact,
  aStatedCause,
  change,
} from './case-inputs.ts';
import { USUAL_TARGETS } from '../../domain/clocks/targets.ts';
import { weekOf } from '../../domain/clocks/working-week.ts';
import { aKey, SET_UP } from './office.ts';

/** Ids of things that a call can be about. They need not exist: an id that nobody has is valid too. */
export interface AboutWhat {
  readonly caseId: string;
  readonly entryId: string;
  readonly userId: string;
  readonly documentId: string;
}

const A_RETURN = {
  definition: 'quarterly-return-1',
  by: 'death',
  from: '2026-10-01',
  to: '2026-12-31',
} as const;
const PASSWORD = 'a heron stands in the shallows';

/** An input of the right shape for every method, so that a test can go through all of them. */
export function validInputs({ caseId, documentId, entryId, userId }: AboutWhat): {
  readonly [Name in MethodName]: InputOf<Name>;
} {
  const key = aKey();
  const on = { key, caseId };
  return {
    assign: { ...on, fields: { assignedOfficer: change(null) } },
    certify: { ...on, form: '66ME', coronerName: 'Coroner Pell', referringDoctorName: 'Dr Ward' },
    'change-address-book': {
      key,
      line: {
        addressId: aKey(),
        kind: 'ward',
        name: 'Ward 4',
        organisation: '',
        gmcNumber: '',
        phone: '',
        email: '',
        address: '',
        availability: '',
        retired: false,
      },
    },
    'answer-evidence': { ...on, raised: 'PATH-4', answer: 'done', because: '', seen: [entryId] },
    'view-evidence': { caseId },
    'list-rules': {},
    'change-rule': {
      key,
      rule: 'PATH-4',
      state: 'off',
      wording: null,
      reason: 'Asked elsewhere',
      base: null,
      password: PASSWORD,
    },
    'freeze-return': { key, ...A_RETURN },
    'list-frozen-returns': {},
    'view-frozen-return': { snapshot: entryId },
    'compare-returns': { earlier: entryId, later: null },
    'export-frozen-return': { snapshot: entryId, hidesSmall: true, form: 'xlsx' },
    'place-return': { snapshot: entryId, hidesSmall: true },
    'export-activity': { from: '2026-10-01', to: '2026-12-31' },
    'change-holiday': { key, on: '2026-12-24', change: { kind: 'close', name: 'Office closed' } },
    'change-office-time': {
      key,
      officeHours: aWeek(),
      registerHours: aWeek(),
      targets: USUAL_TARGETS,
      holidaysKnownTo: '2028-12-31',
    },
    'close-case': { ...on, detail: '' },
    'consider-duplicate': { ...on, otherCase: aKey(), decision: 'keep-both', reason: 'Another person' },
    'deactivate-contact': { ...on, contactId: aKey(), reason: 'Moved away' },
    'find-duplicates': {
      besides: null,
      surname: 'Ashgrove',
      forenames: '',
      dateOfBirth: { kind: 'not-known' },
      death: { kind: 'not-known' },
      nhsNumber: { kind: 'not-known' },
    },
    'hand-over': { ...on, to: userId, note: '' },
    'invite-fresh-certificate': {
      ...on,
      reason: 'Line 1b',
      askedBy: 'medical-examiner',
      how: 'By telephone',
    },
    'issue-independence-notice': { ...on, appointingBody: 'The trust', passedTo: 'The lead examiner' },
    'keep-reading': { caseId, windowId: aKey() },
    'stop-reading': { caseId, windowId: aKey() },
    'take-over-reading': { caseId, windowId: aKey() },
    'list-readings': {},
    'list-address-book': {},
    'record-certificate': { ...on, certificate: change(aCertificate()) },
    'record-contact': { ...on, contact: aContact() },
    'record-gp-told': { ...on, told: { outcome: 'told', at: '2026-11-23T08:00:00.000Z', how: 'By letter' } },
    'record-neonatal-cause': {
      ...on,
      step: 'practitioner',
      cause: change({
        cause: { lineA: 'Extreme prematurity', lineB: '', lineC: '', lineD: '', lineE: '' },
        statedBy: 'Dr Ward',
        receivedHow: 'in-writing',
      }),
    },
    'record-outside-notification': {
      ...on,
      notification: {
        at: '2026-11-23T08:00:00.000Z',
        byWhom: 'The ward',
        how: 'By telephone',
        reference: '',
      },
    },
    'record-reasoning': { ...on, reasoning: change({ sentence: 'The scan decided it.' }) },
    'record-registrar-reply': {
      ...on,
      reply: { reply: 'received', at: '2026-11-23T08:00:00.000Z', reason: '', fromWhom: '' },
    },
    'record-sent-to-registrar': {
      ...on,
      sent: {
        at: '2026-11-23T08:00:00.000Z',
        how: 'email',
        reference: '',
        registerOffice: 'Northshire',
        matchesAgreed: true,
        whyDifferent: '',
      },
    },
    'reopen-case': { ...on, reasons: ['amend-cause'], detail: 'A scan came back' },
    'review-late-information': {
      ...on,
      review: { entries: [entryId], decision: 'declaration-stands', reasoning: 'It changes nothing.' },
    },
    undo: { ...on, undoes: entryId },
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
    'change-own-work': {
      key: aKey(),
      work: { specialty: 'Respiratory', wards: ['Ward 4'], organisations: [], ties: [] },
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
      replacement: { kind: 'note-recorded', payload: { text: 'Right', important: false } },
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
    'discard-draft': { caseId, field: 'note', savedAt: '2026-11-23T10:42:07.000Z' },
    'draft-notification': { caseId, concern: entryId, form: aNotificationForm() },
    'draft-referral': { caseId, form: null },
    'export-audit': { caseId: null, userId: null },
    'export-outbox': {},
    'count-return': A_RETURN,
    'export-return': { ...A_RETURN, hidesSmall: true },
    'export-worklist': { filter: 'open', order: 'due' },
    'find-cases': { text: 'Ashgrove', limit: 20 },
    'get-office-time': {},
    'get-settings': {},
    'get-status': {},
    'issue-notification': { ...on, concern: entryId, form: aNotificationForm() },
    'issue-referral': { ...on, preparedEntry: entryId },
    'list-audit': { before: null, limit: 50, caseId: null, userId: null },
    'list-drafts': { caseId },
    'list-outbox': { after: null, limit: 50 },
    'list-people': {},
    'list-worklist': { filter: 'open', order: 'due', after: null, limit: 50 },
    lock: { why: 'asked' },
    'make-recovery-code': { password: PASSWORD },
    'reset-password': { key, userId, password: PASSWORD },
    'replace-recovery-code': { key, recoveryCode: 'ABCD-EFGH' },
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
    'print-case': { caseId },
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
    'record-note': { ...on, text: 'Call the ward.', important: false },
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

function aWeek() {
  return weekOf((day) => (day === 'sunday' ? null : { opens: '08:00', closes: '18:00' }));
}
