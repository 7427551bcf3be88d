import type { MethodName, ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { addUserSlot, disableUserSlot } from '../../db/keyring/user-slots.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { findMember } from '../../db/repositories/members.ts';
import { roleFor } from '../../domain/people/acts.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { answeredBefore, carryOut } from '../carry-out.ts';
import * as life from '../case-life-verbs.ts';
import * as certification from '../certification-verbs.ts';
import * as contacts from '../contact-verbs.ts';
import * as profiles from '../coroner-profiles.ts';
import { changeHoliday, changeOfficeTime } from '../change-office-time.ts';
import { changeSettings } from '../change-settings.ts';
import { correctEntry } from '../correct-entry.ts';
import { declareIndependence } from '../declare-independence.ts';
import { declare } from '../declare.ts';
import { listDestinations, pauseDestination, recordDestination } from '../delivery/destinations.ts';
import { listEndpoints, recordEndpoint } from '../delivery/endpoints.ts';
import { handOverDocument } from '../delivery/hand-over-document.ts';
import { queueDocument, tryDeliveryNow, withdrawDocument } from '../delivery/queue-document.ts';
import { draftNotification } from '../draft-notification.ts';
import { draftReferral } from '../draft-referral.ts';
import { discardDraft, listDrafts, saveDraft } from '../drafts.ts';
import * as fields from '../field-verbs.ts';
import { answerEvidence, viewEvidence } from '../evidence.ts';
import { exportActivity, exportAudit, exportOutbox, exportWorklist } from '../export-list.ts';
import { findDuplicates } from '../find-duplicates.ts';
import { findCases } from '../find-cases.ts';
import { exportGovernance, governanceExportView } from '../governance-export/export-governance.ts';
import { changeGovernanceExport } from '../governance-export/export-settings.ts';
import { inTransaction } from '../in-transaction.ts';
import { issueCertificateSummary } from '../issue-certificate-summary.ts';
import { issueIndependenceNotice } from '../issue-independence-notice.ts';
import { issueNotification } from '../issue-notification.ts';
import { issueReferral } from '../issue-referral.ts';
import { lookAtAudit, lookAtOutbox, lookAtWorklist } from '../look-at-list.ts';
import * as loop from '../loop-verbs.ts';
import { markDocument } from '../mark-document.ts';
import type { Office } from '../office.ts';
import { officeTimeView } from '../office-time.ts';
import { officeSettings } from '../office-settings.ts';
import { openCase } from '../open-case.ts';
import {
  changeOwnWork,
  changePerson,
  deactivatePerson,
  listPeople,
  recordNewMember,
  refusalOfMember,
} from '../people.ts';
import { printCase } from '../print-case.ts';
import { raiseConcern } from '../raise-concern.ts';
import { readDocument } from '../read-document.ts';
import { recordConversation } from '../record-conversation.ts';
import { recordCoronerAnswer } from '../record-coroner-answer.ts';
import { recordEntry } from '../record-entry.ts';
import { recordNote } from '../record-note.ts';
import { recordPractitionerDiscussion } from '../record-practitioner-discussion.ts';
import { reviewConcern } from '../review-concern.ts';
import { changeRule, listRules } from '../rulebook.ts';
import { exportFrozenReturn, exportReturn, placeReturn } from '../returns/export-return.ts';
import { freezeReturn } from '../returns/freeze-return.ts';
import { frozenReturnRows } from '../returns/frozen-view.ts';
import { lookAtChanges, lookAtFrozenReturn, lookAtReturn } from '../returns/look-at-return.ts';
import { settleDocument } from '../settle-document.ts';
import { undo } from '../undo.ts';
import { viewCase } from '../view-case.ts';
import { voidCase } from '../void-case.ts';
import type { ReadingMethod } from './answer-reading.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';
import { resetPassword } from './reset-password.ts';
import { makeRecoveryCode, replaceRecoveryCode } from './new-recovery-code.ts';

/** The methods that open and close the office itself; the desk answers them, open or not. */
export type SessionMethod =
  | 'get-status'
  | 'set-up-office'
  | 'confirm-recovery-code'
  | 'unlock'
  | 'lock'
  | 'recover-access'
  | 'change-own-password'
  | 'stay-awake';

export type OfficeMethod = Exclude<MethodName, SessionMethod | ReadingMethod>;
type Answer<Name extends MethodName> = Outcome<ValueOf<Name>, Refusal>;
type Handler<Name extends MethodName> = (
  office: Office,
  input: ParsedOf<Name>,
) => Answer<Name> | Promise<Answer<Name>>;

/** A use case that is one transaction, made safe to ask for twice. */
function once<Name extends OfficeMethod>(
  method: Name,
  work: (office: Office, input: ParsedOf<Name> & { readonly key: string }) => Answer<Name>,
): (office: Office, input: ParsedOf<Name> & { readonly key: string }) => Answer<Name> {
  return (office, input) => carryOut(office, { method, input }, () => work(office, input));
}

/** What answers each method of the contract. A method without a handler does not compile. */
export const HANDLERS: { readonly [Name in OfficeMethod]: Handler<Name> } = {
  'list-worklist': lookAtWorklist,
  'find-cases': (office, input) => accept(findCases(office, input)),
  'view-case': viewCase,
  'view-evidence': viewEvidence,
  'list-rules': (office) => accept(listRules(office.db)),
  'change-rule': changeRuleWithPassword,
  'answer-evidence': once('answer-evidence', answerEvidence),
  'print-case': printCase,
  'export-worklist': exportWorklist,
  'open-case': once('open-case', openCase),
  'record-details': once('record-details', fields.recordDetails),
  'record-preparation': once('record-preparation', fields.recordPreparation),
  'record-practitioner': once('record-practitioner', fields.recordPractitioner),
  'record-practitioner-cause': once('record-practitioner-cause', fields.recordPractitionerCause),
  'record-examiner-cause': once('record-examiner-cause', fields.recordExaminerCause),
  'record-agreed-cause': once('record-agreed-cause', fields.recordAgreedCause),
  'record-review': once('record-review', fields.recordReview),
  'record-no-conversation': once('record-no-conversation', fields.recordNoConversation),
  'prepare-referral': once('prepare-referral', fields.prepareReferral),
  'answer-question': once('answer-question', fields.answerQuestion),
  'declare-independence': once('declare-independence', declareIndependence),
  'record-practitioner-discussion': once('record-practitioner-discussion', recordPractitionerDiscussion),
  'record-conversation': once('record-conversation', recordConversation),
  'record-note': once('record-note', recordNote),
  declare: declareWithPassword,
  'record-coroner-answer': once('record-coroner-answer', recordCoronerAnswer),
  'raise-concern': once('raise-concern', raiseConcern),
  'review-concern': once('review-concern', reviewConcern),
  'chase-notification': once('chase-notification', loop.chaseNotification),
  'record-notification-outcome': once('record-notification-outcome', loop.recordNotificationOutcome),
  'record-outcome-told': once('record-outcome-told', loop.recordOutcomeTold),
  'draft-referral': draftReferral,
  'issue-referral': issueReferral,
  'draft-notification': draftNotification,
  'issue-notification': issueNotification,
  'list-outbox': lookAtOutbox,
  'export-outbox': exportOutbox,
  'count-return': lookAtReturn,
  'export-return': exportReturn,
  'export-governance': exportGovernance,
  'get-governance-export': (office) => accept(governanceExportView(office)),
  'change-governance-export': once('change-governance-export', changeGovernanceExport),
  'freeze-return': once('freeze-return', freezeReturn),
  'list-frozen-returns': (office) => accept(frozenReturnRows(office.db)),
  'view-frozen-return': lookAtFrozenReturn,
  'compare-returns': lookAtChanges,
  'export-frozen-return': exportFrozenReturn,
  'place-return': placeReturn,
  'export-activity': exportActivity,
  'read-document': readDocument,
  'mark-document': once('mark-document', markDocument),
  'settle-document': settleDocument,
  'list-destinations': (office) => accept(listDestinations(office)),
  'record-destination': once('record-destination', recordDestination),
  'list-endpoints': (office) => accept(listEndpoints(office)),
  'record-endpoint': once('record-endpoint', recordEndpoint),
  'pause-destination': once('pause-destination', pauseDestination),
  'queue-document': once('queue-document', queueDocument),
  'withdraw-document': once('withdraw-document', withdrawDocument),
  'try-delivery-now': once('try-delivery-now', tryDeliveryNow),
  'hand-over-document': handOverDocument,
  'correct-entry': once('correct-entry', correctEntry),
  'void-case': once('void-case', voidCase),
  'save-draft': (office, input) => accept(saveDraft(office, input)),
  'list-drafts': (office, input) => accept(listDrafts(office, input)),
  'discard-draft': (office, input) => accept(discardDraft(office, input)),
  'list-people': (office) => accept(listPeople(office)),
  'add-person': addPerson,
  'change-own-work': once('change-own-work', changeOwnWork),
  'change-person': once('change-person', changePerson),
  'deactivate-person': deactivateWithKeyring,
  'reset-password': resetPassword,
  'make-recovery-code': makeRecoveryCode,
  'replace-recovery-code': once('replace-recovery-code', replaceRecoveryCode),
  'get-settings': (office) => accept(officeSettings(office.db)),
  'change-settings': once('change-settings', changeSettings),
  'list-audit': lookAtAudit,
  'export-audit': exportAudit,
  'get-office-time': (office) => accept(officeTimeView(office.db)),
  'change-office-time': once('change-office-time', changeOfficeTime),
  'change-holiday': once('change-holiday', changeHoliday),
  'verify-record': verifyRecord,
  assign: once('assign', fields.assign),
  'record-reasoning': once('record-reasoning', fields.recordReasoning),
  'record-certificate': once('record-certificate', fields.recordCertificate),
  'record-neonatal-cause': once('record-neonatal-cause', fields.recordNeonatalCause),
  'invite-fresh-certificate': once('invite-fresh-certificate', certification.inviteFreshCertificate),
  certify: once('certify', certification.certify),
  'record-sent-to-registrar': once('record-sent-to-registrar', certification.recordSentToRegistrar),
  'record-registrar-reply': once('record-registrar-reply', certification.recordRegistrarReply),
  'record-gp-told': once('record-gp-told', certification.recordGpTold),
  'record-outside-notification': once('record-outside-notification', certification.recordOutsideNotification),
  'record-contact': once('record-contact', contacts.recordContact),
  'deactivate-contact': once('deactivate-contact', contacts.deactivateContact),
  'list-coroner-profiles': (office) => accept(profiles.coronerProfiles(office)),
  'change-coroner-profile': once('change-coroner-profile', profiles.changeCoronerProfile),
  'view-referral-boxes': profiles.viewReferralBoxes,
  'list-address-book': (office) => accept(contacts.listAddressBook(office)),
  'change-address-book': once('change-address-book', contacts.changeAddressBook),
  'hand-over': once('hand-over', life.handOver),
  'close-case': once('close-case', life.closeCase),
  'reopen-case': once('reopen-case', life.reopenCase),
  'review-late-information': once('review-late-information', life.reviewLateInformation),
  'consider-duplicate': once('consider-duplicate', life.considerDuplicate),
  'find-duplicates': (office, input) => accept(findDuplicates(office, input)),
  undo: once('undo', undo),
  'issue-independence-notice': issueIndependenceNotice,
  'issue-certificate-summary': issueCertificateSummary,
};

/** The declaration asks for the password again, and only then looks at the case. Rule DECL-7. */
async function declareWithPassword(office: Office, input: ParsedOf<'declare'>): Promise<Answer<'declare'>> {
  const refusal = await confirmOwnPassword(office, input.password);
  if (refusal !== null) return refuse(refusal);
  return carryOut(office, { method: 'declare', input }, () => declare(office, input));
}

/** A change of the rulebook is signed as a declaration is. Rule RULE-1. */
async function changeRuleWithPassword(
  office: Office,
  input: ParsedOf<'change-rule'>,
): Promise<Answer<'change-rule'>> {
  const refusal = await confirmOwnPassword(office, input.password);
  if (refusal !== null) return refuse(refusal);
  return carryOut(office, { method: 'change-rule', input }, () => changeRule(office, input));
}

/**
 * The command's key becomes the member's id, so that a retry finds the way in that was already made. The first password
 * is known to two people, so it opens no more than the choice of another. Rule KEY-2.
 */
async function addPerson(office: Office, input: ParsedOf<'add-person'>): Promise<Answer<'add-person'>> {
  const before = answeredBefore<{ readonly userId: string }>(office, { method: 'add-person', input });
  if (before !== null) return before;
  const { key, name, loginName, password } = input;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const userId = key as UserId;
  if (findMember(office.db, userId) !== null) return refuse({ kind: 'key-used-for-something-else' });
  const refusal = refusalOfMember(office, input);
  if (refusal !== null) return refuse(refusal);
  const user = { userId, loginName, displayName: name };
  const added = await addUserSlot(office.unlocked, { user, password, mustChangePassword: true });
  if (!added.ok && added.refusal.kind !== 'user-has-a-slot') return refuse(refusalOfKeyring(added.refusal));
  return carryOut(office, { method: 'add-person', input }, () => {
    if (added.ok) noteKeyringGeneration(office.db, added.value.generation);
    recordNewMember(office, input, userId);
    return accept({ userId });
  });
}

/** The entry first: a member who is recorded as gone cannot unlock, even if the keyring could not be written. */
function deactivateWithKeyring(
  office: Office,
  input: ParsedOf<'deactivate-person'>,
): Answer<'deactivate-person'> {
  const recorded = carryOut(office, { method: 'deactivate-person', input }, () =>
    deactivatePerson(office, input),
  );
  if (!recorded.ok) return recorded;
  const disabled = disableUserSlot(office.unlocked, input.userId);
  if (disabled.ok) inTransaction(office, () => noteKeyringGeneration(office.db, disabled.value.generation));
  return recorded;
}

async function verifyRecord(office: Office): Promise<Answer<'verify-record'>> {
  const report = await office.backRoom.verify(officeSettings(office.db).outboxFolder);
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'record-verified',
      payload: { entries: report.entries, faults: report.faults.length },
      caseId: null,
      role: roleFor('verify-record', office.user.roles),
      happenedAt: null,
    }),
  );
  return accept(report);
}
