import type { z } from 'zod';
import type { Method } from './method.ts';
import { addPerson } from './methods/add-person.ts';
import { answerEvidence } from './methods/answer-evidence.ts';
import { answerQuestion } from './methods/answer-question.ts';
import { assign } from './methods/assign.ts';
import { certify } from './methods/certify.ts';
import { changeAddressBook } from './methods/change-address-book.ts';
import { changeCoronerProfile } from './methods/change-coroner-profile.ts';
import { changeGovernanceExport } from './methods/change-governance-export.ts';
import { changeHoliday } from './methods/change-holiday.ts';
import { changeOfficeTime } from './methods/change-office-time.ts';
import { changeOwnPassword } from './methods/change-own-password.ts';
import { changeOwnWork } from './methods/change-own-work.ts';
import { changePerson } from './methods/change-person.ts';
import { changeRule } from './methods/change-rule.ts';
import { changeSettings } from './methods/change-settings.ts';
import { chaseNotification } from './methods/chase-notification.ts';
import { closeCase } from './methods/close-case.ts';
import { compareReturns } from './methods/compare-returns.ts';
import { confirmRecoveryCode } from './methods/confirm-recovery-code.ts';
import { considerDuplicate } from './methods/consider-duplicate.ts';
import { correctEntry } from './methods/correct-entry.ts';
import { countReturn } from './methods/count-return.ts';
import { deactivateContact } from './methods/deactivate-contact.ts';
import { deactivatePerson } from './methods/deactivate-person.ts';
import { declare } from './methods/declare.ts';
import { declareIndependence } from './methods/declare-independence.ts';
import { discardDraft } from './methods/discard-draft.ts';
import { draftNotification } from './methods/draft-notification.ts';
import { draftReferral } from './methods/draft-referral.ts';
import { exportActivity } from './methods/export-activity.ts';
import { exportAudit } from './methods/export-audit.ts';
import { exportGovernance } from './methods/export-governance.ts';
import { exportFrozenReturn } from './methods/export-frozen-return.ts';
import { exportOutbox } from './methods/export-outbox.ts';
import { exportReturn } from './methods/export-return.ts';
import { exportWorklist } from './methods/export-worklist.ts';
import { findCases } from './methods/find-cases.ts';
import { findDuplicates } from './methods/find-duplicates.ts';
import { getGovernanceExport } from './methods/get-governance-export.ts';
import { freezeReturn } from './methods/freeze-return.ts';
import { getOfficeTime } from './methods/get-office-time.ts';
import { getSettings } from './methods/get-settings.ts';
import { getStatus } from './methods/get-status.ts';
import { handOver } from './methods/hand-over.ts';
import { handOverDocument } from './methods/hand-over-document.ts';
import { inviteFreshCertificate } from './methods/invite-fresh-certificate.ts';
import { issueCertificateSummary } from './methods/issue-certificate-summary.ts';
import { issueIndependenceNotice } from './methods/issue-independence-notice.ts';
import { issueNotification } from './methods/issue-notification.ts';
import { issueReferral } from './methods/issue-referral.ts';
import { keepReading } from './methods/keep-reading.ts';
import { listAddressBook } from './methods/list-address-book.ts';
import { listCoronerProfiles } from './methods/list-coroner-profiles.ts';
import { viewReferralBoxes } from './methods/view-referral-boxes.ts';
import { listAudit } from './methods/list-audit.ts';
import { listDestinations } from './methods/list-destinations.ts';
import { listEndpoints } from './methods/list-endpoints.ts';
import { listDrafts } from './methods/list-drafts.ts';
import { listFrozenReturns } from './methods/list-frozen-returns.ts';
import { listOutbox } from './methods/list-outbox.ts';
import { listPeople } from './methods/list-people.ts';
import { listReadings } from './methods/list-readings.ts';
import { listRules } from './methods/list-rules.ts';
import { listWorklist } from './methods/list-worklist.ts';
import { lock } from './methods/lock.ts';
import { makeRecoveryCode } from './methods/make-recovery-code.ts';
import { markDocument } from './methods/mark-document.ts';
import { openCase } from './methods/open-case.ts';
import { pauseDestination } from './methods/pause-destination.ts';
import { placeReturn } from './methods/place-return.ts';
import { prepareReferral } from './methods/prepare-referral.ts';
import { printCase } from './methods/print-case.ts';
import { queueDocument } from './methods/queue-document.ts';
import { raiseConcern } from './methods/raise-concern.ts';
import { readDocument } from './methods/read-document.ts';
import { recordAgreedCause } from './methods/record-agreed-cause.ts';
import { recordCertificate } from './methods/record-certificate.ts';
import { recordContact } from './methods/record-contact.ts';
import { recordConversation } from './methods/record-conversation.ts';
import { recordCoronerAnswer } from './methods/record-coroner-answer.ts';
import { recordDetails } from './methods/record-details.ts';
import { recordDestination } from './methods/record-destination.ts';
import { recordEndpoint } from './methods/record-endpoint.ts';
import { recordExaminerCause } from './methods/record-examiner-cause.ts';
import { recordGpTold } from './methods/record-gp-told.ts';
import { recordNeonatalCause } from './methods/record-neonatal-cause.ts';
import { recordNoConversation } from './methods/record-no-conversation.ts';
import { recordNote } from './methods/record-note.ts';
import { recordNotificationOutcome } from './methods/record-notification-outcome.ts';
import { recordOutcomeTold } from './methods/record-outcome-told.ts';
import { recordOutsideNotification } from './methods/record-outside-notification.ts';
import { recordPractitioner } from './methods/record-practitioner.ts';
import { recordPractitionerCause } from './methods/record-practitioner-cause.ts';
import { recordPractitionerDiscussion } from './methods/record-practitioner-discussion.ts';
import { recordPreparation } from './methods/record-preparation.ts';
import { recordReasoning } from './methods/record-reasoning.ts';
import { recordRegistrarReply } from './methods/record-registrar-reply.ts';
import { recordReview } from './methods/record-review.ts';
import { recordSentToRegistrar } from './methods/record-sent-to-registrar.ts';
import { recoverAccess } from './methods/recover-access.ts';
import { reopenCase } from './methods/reopen-case.ts';
import { replaceRecoveryCode } from './methods/replace-recovery-code.ts';
import { resetPassword } from './methods/reset-password.ts';
import { reviewConcern } from './methods/review-concern.ts';
import { reviewLateInformation } from './methods/review-late-information.ts';
import { saveDraft } from './methods/save-draft.ts';
import { setUpOffice } from './methods/set-up-office.ts';
import { settleDocument } from './methods/settle-document.ts';
import { stayAwake } from './methods/stay-awake.ts';
import { stopReading } from './methods/stop-reading.ts';
import { takeOverReading } from './methods/take-over-reading.ts';
import { tryDeliveryNow } from './methods/try-delivery-now.ts';
import { undo } from './methods/undo.ts';
import { unlock } from './methods/unlock.ts';
import { verifyRecord } from './methods/verify-record.ts';
import { viewCase } from './methods/view-case.ts';
import { viewEvidence } from './methods/view-evidence.ts';
import { viewFrozenReturn } from './methods/view-frozen-return.ts';
import { voidCase } from './methods/void-case.ts';
import { withdrawDocument } from './methods/withdraw-document.ts';

/** Everything the window may ask of the office. Hosts, handlers and the window's own type all derive from this list. */
export const METHODS = {
  'add-person': addPerson,
  'answer-evidence': answerEvidence,
  'answer-question': answerQuestion,
  assign: assign,
  certify: certify,
  'change-address-book': changeAddressBook,
  'change-coroner-profile': changeCoronerProfile,
  'change-governance-export': changeGovernanceExport,
  'change-holiday': changeHoliday,
  'change-office-time': changeOfficeTime,
  'change-own-password': changeOwnPassword,
  'change-own-work': changeOwnWork,
  'change-person': changePerson,
  'change-rule': changeRule,
  'change-settings': changeSettings,
  'chase-notification': chaseNotification,
  'close-case': closeCase,
  'compare-returns': compareReturns,
  'confirm-recovery-code': confirmRecoveryCode,
  'consider-duplicate': considerDuplicate,
  'correct-entry': correctEntry,
  'count-return': countReturn,
  'deactivate-contact': deactivateContact,
  'deactivate-person': deactivatePerson,
  declare: declare,
  'declare-independence': declareIndependence,
  'discard-draft': discardDraft,
  'draft-notification': draftNotification,
  'draft-referral': draftReferral,
  'export-activity': exportActivity,
  'export-audit': exportAudit,
  'export-governance': exportGovernance,
  'export-frozen-return': exportFrozenReturn,
  'export-outbox': exportOutbox,
  'export-return': exportReturn,
  'export-worklist': exportWorklist,
  'find-cases': findCases,
  'find-duplicates': findDuplicates,
  'get-governance-export': getGovernanceExport,
  'freeze-return': freezeReturn,
  'get-office-time': getOfficeTime,
  'get-settings': getSettings,
  'get-status': getStatus,
  'hand-over': handOver,
  'hand-over-document': handOverDocument,
  'invite-fresh-certificate': inviteFreshCertificate,
  'issue-independence-notice': issueIndependenceNotice,
  'issue-certificate-summary': issueCertificateSummary,
  'issue-notification': issueNotification,
  'issue-referral': issueReferral,
  'keep-reading': keepReading,
  'list-address-book': listAddressBook,
  'list-coroner-profiles': listCoronerProfiles,
  'view-referral-boxes': viewReferralBoxes,
  'list-audit': listAudit,
  'list-destinations': listDestinations,
  'list-endpoints': listEndpoints,
  'list-drafts': listDrafts,
  'list-frozen-returns': listFrozenReturns,
  'list-outbox': listOutbox,
  'list-people': listPeople,
  'list-readings': listReadings,
  'list-rules': listRules,
  'list-worklist': listWorklist,
  lock: lock,
  'make-recovery-code': makeRecoveryCode,
  'mark-document': markDocument,
  'open-case': openCase,
  'pause-destination': pauseDestination,
  'place-return': placeReturn,
  'prepare-referral': prepareReferral,
  'print-case': printCase,
  'queue-document': queueDocument,
  'raise-concern': raiseConcern,
  'read-document': readDocument,
  'record-agreed-cause': recordAgreedCause,
  'record-certificate': recordCertificate,
  'record-contact': recordContact,
  'record-conversation': recordConversation,
  'record-coroner-answer': recordCoronerAnswer,
  'record-details': recordDetails,
  'record-destination': recordDestination,
  'record-endpoint': recordEndpoint,
  'record-examiner-cause': recordExaminerCause,
  'record-gp-told': recordGpTold,
  'record-neonatal-cause': recordNeonatalCause,
  'record-no-conversation': recordNoConversation,
  'record-note': recordNote,
  'record-notification-outcome': recordNotificationOutcome,
  'record-outcome-told': recordOutcomeTold,
  'record-outside-notification': recordOutsideNotification,
  'record-practitioner': recordPractitioner,
  'record-practitioner-cause': recordPractitionerCause,
  'record-practitioner-discussion': recordPractitionerDiscussion,
  'record-preparation': recordPreparation,
  'record-reasoning': recordReasoning,
  'record-registrar-reply': recordRegistrarReply,
  'record-review': recordReview,
  'record-sent-to-registrar': recordSentToRegistrar,
  'recover-access': recoverAccess,
  'reopen-case': reopenCase,
  'replace-recovery-code': replaceRecoveryCode,
  'reset-password': resetPassword,
  'review-concern': reviewConcern,
  'review-late-information': reviewLateInformation,
  'save-draft': saveDraft,
  'set-up-office': setUpOffice,
  'settle-document': settleDocument,
  'stay-awake': stayAwake,
  'stop-reading': stopReading,
  'take-over-reading': takeOverReading,
  'try-delivery-now': tryDeliveryNow,
  undo: undo,
  unlock: unlock,
  'verify-record': verifyRecord,
  'view-case': viewCase,
  'view-evidence': viewEvidence,
  'view-frozen-return': viewFrozenReturn,
  'void-case': voidCase,
  'withdraw-document': withdrawDocument,
} as const;

export type MethodName = keyof typeof METHODS;

/** What the window sends. */
export type InputOf<Name extends MethodName> = z.input<(typeof METHODS)[Name]['input']>;
/** What a handler receives once the input has been checked. */
export type ParsedOf<Name extends MethodName> = z.output<(typeof METHODS)[Name]['input']>;
/** What the office answers when it does not refuse. */
export type ValueOf<Name extends MethodName> =
  (typeof METHODS)[Name] extends Method<z.ZodType, infer Value> ? Value : never;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(METHODS, name);
}
