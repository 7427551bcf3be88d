import type { z } from 'zod';
import type { Method } from './method.ts';
import { addPerson } from './methods/add-person.ts';
import { answerQuestion } from './methods/answer-question.ts';
import { changeOwnPassword } from './methods/change-own-password.ts';
import { changePerson } from './methods/change-person.ts';
import { changeSettings } from './methods/change-settings.ts';
import { confirmRecoveryCode } from './methods/confirm-recovery-code.ts';
import { correctEntry } from './methods/correct-entry.ts';
import { deactivatePerson } from './methods/deactivate-person.ts';
import { declare } from './methods/declare.ts';
import { declareIndependence } from './methods/declare-independence.ts';
import { discardDraft } from './methods/discard-draft.ts';
import { draftNotification } from './methods/draft-notification.ts';
import { draftReferral } from './methods/draft-referral.ts';
import { findCases } from './methods/find-cases.ts';
import { getSettings } from './methods/get-settings.ts';
import { getStatus } from './methods/get-status.ts';
import { issueNotification } from './methods/issue-notification.ts';
import { issueReferral } from './methods/issue-referral.ts';
import { listAudit } from './methods/list-audit.ts';
import { listDrafts } from './methods/list-drafts.ts';
import { listOutbox } from './methods/list-outbox.ts';
import { listPeople } from './methods/list-people.ts';
import { listWorklist } from './methods/list-worklist.ts';
import { lock } from './methods/lock.ts';
import { markDocument } from './methods/mark-document.ts';
import { openCase } from './methods/open-case.ts';
import { prepareReferral } from './methods/prepare-referral.ts';
import { raiseConcern } from './methods/raise-concern.ts';
import { readDocument } from './methods/read-document.ts';
import { recordAgreedCause } from './methods/record-agreed-cause.ts';
import { recordConversation } from './methods/record-conversation.ts';
import { recordCoronerAnswer } from './methods/record-coroner-answer.ts';
import { recordDetails } from './methods/record-details.ts';
import { recordExaminerCause } from './methods/record-examiner-cause.ts';
import { recordNoConversation } from './methods/record-no-conversation.ts';
import { recordNote } from './methods/record-note.ts';
import { recordPractitioner } from './methods/record-practitioner.ts';
import { recordPractitionerCause } from './methods/record-practitioner-cause.ts';
import { recordPractitionerDiscussion } from './methods/record-practitioner-discussion.ts';
import { recordPreparation } from './methods/record-preparation.ts';
import { recordReview } from './methods/record-review.ts';
import { recoverAccess } from './methods/recover-access.ts';
import { reviewConcern } from './methods/review-concern.ts';
import { saveDraft } from './methods/save-draft.ts';
import { setUpOffice } from './methods/set-up-office.ts';
import { settleDocument } from './methods/settle-document.ts';
import { stayAwake } from './methods/stay-awake.ts';
import { unlock } from './methods/unlock.ts';
import { verifyRecord } from './methods/verify-record.ts';
import { viewCase } from './methods/view-case.ts';
import { voidCase } from './methods/void-case.ts';

/** Everything the window may ask of the office. Hosts, handlers and the window's own type all derive from this list. */
export const METHODS = {
  'add-person': addPerson,
  'answer-question': answerQuestion,
  'change-own-password': changeOwnPassword,
  'change-person': changePerson,
  'change-settings': changeSettings,
  'confirm-recovery-code': confirmRecoveryCode,
  'correct-entry': correctEntry,
  'deactivate-person': deactivatePerson,
  declare: declare,
  'declare-independence': declareIndependence,
  'discard-draft': discardDraft,
  'draft-notification': draftNotification,
  'draft-referral': draftReferral,
  'find-cases': findCases,
  'get-settings': getSettings,
  'get-status': getStatus,
  'issue-notification': issueNotification,
  'issue-referral': issueReferral,
  'list-audit': listAudit,
  'list-drafts': listDrafts,
  'list-outbox': listOutbox,
  'list-people': listPeople,
  'list-worklist': listWorklist,
  lock: lock,
  'mark-document': markDocument,
  'open-case': openCase,
  'prepare-referral': prepareReferral,
  'raise-concern': raiseConcern,
  'read-document': readDocument,
  'record-agreed-cause': recordAgreedCause,
  'record-conversation': recordConversation,
  'record-coroner-answer': recordCoronerAnswer,
  'record-details': recordDetails,
  'record-examiner-cause': recordExaminerCause,
  'record-no-conversation': recordNoConversation,
  'record-note': recordNote,
  'record-practitioner': recordPractitioner,
  'record-practitioner-cause': recordPractitionerCause,
  'record-practitioner-discussion': recordPractitionerDiscussion,
  'record-preparation': recordPreparation,
  'record-review': recordReview,
  'recover-access': recoverAccess,
  'review-concern': reviewConcern,
  'save-draft': saveDraft,
  'set-up-office': setUpOffice,
  'settle-document': settleDocument,
  'stay-awake': stayAwake,
  unlock: unlock,
  'verify-record': verifyRecord,
  'view-case': viewCase,
  'void-case': voidCase,
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
