import type { ActBlock } from '../domain/case/act-table.ts';
import type { ConversationFault } from '../domain/conversations/check-conversation.ts';
import type { DetailFault } from '../domain/case/check-details.ts';
import type { MissingFromSummary } from '../domain/certification/assemble-certificate-summary.ts';
import type { DeliveryState } from '../domain/delivery/delivery-state.ts';
import type { DestinationFault } from '../domain/delivery/destination.ts';
import type { EndpointFault } from '../domain/delivery/endpoint.ts';
import type { FieldName } from '../domain/case/fields.ts';
import type { MissingFromNotification } from '../domain/notifications/assemble-governance-notification.ts';
import type { Act } from '../domain/people/acts.ts';
import type { Role } from '../domain/people/roles.ts';
import type { DocumentFault } from '../domain/record/document-faults.ts';
import type { MissingFromReferral } from '../domain/referrals/assemble-coroner-referral.ts';
import type { DeclarationGap } from '../domain/scrutiny/declaration.ts';

/** Somebody else changed this field since the window showed it. Nothing was saved; both values are still there. */
export interface ChangedField {
  readonly field: FieldName;
  readonly byName: string;
  readonly at: string;
  readonly entry: string;
}

export type StorageTrouble = 'disk-full' | 'read-only' | 'io-error' | 'busy';
export type OutboxTrouble =
  'not-chosen' | 'folder-missing' | 'read-only' | 'disk-full' | 'denied' | 'io-error';

/**
 * Everything the office may refuse, as a closed list with the facts needed to explain it. The sentences, each with a
 * way out, live in the window.
 */
export type Refusal =
  // The call itself
  | { readonly kind: 'unknown-method' }
  | {
      readonly kind: 'bad-request';
      readonly faults: readonly { readonly path: string; readonly fault: string }[];
    }
  | { readonly kind: 'key-used-for-something-else' }
  // Opening the office
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'already-set-up' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlock-refused' }
  | { readonly kind: 'unlock-delayed'; readonly untilAt: string }
  | { readonly kind: 'wrong-password' }
  | {
      readonly kind: 'password-unsuitable';
      readonly why: 'too-short' | 'too-long' | 'too-common' | 'unchanged';
    }
  | { readonly kind: 'password-change-needed' }
  | { readonly kind: 'recovery-code-wrong' }
  | { readonly kind: 'no-recovery-code-made' }
  | { readonly kind: 'keyring-damaged' }
  | { readonly kind: 'office-already-running' }
  | { readonly kind: 'record-from-newer-program' }
  | { readonly kind: 'record-damaged' }
  | { readonly kind: 'data-folder-unsuitable'; readonly why: string }
  | { readonly kind: 'storage'; readonly why: StorageTrouble }
  // Rights and people
  | { readonly kind: 'not-allowed'; readonly act: Act; readonly roles: readonly Role[] }
  | { readonly kind: 'coroner-area-has-profile'; readonly coronerArea: string }
  | { readonly kind: 'login-name-taken' }
  | { readonly kind: 'gmc-number-needed' }
  | { readonly kind: 'person-not-found' }
  | { readonly kind: 'last-administrator' }
  | { readonly kind: 'own-password' }
  // The case
  | { readonly kind: 'case-not-found' }
  | { readonly kind: 'case-void' }
  | { readonly kind: 'entry-not-found' }
  | { readonly kind: 'entry-not-correctable' }
  | { readonly kind: 'details-impossible'; readonly faults: readonly DetailFault[] }
  | { readonly kind: 'conversation-impossible'; readonly faults: readonly ConversationFault[] }
  | { readonly kind: 'changed-meanwhile'; readonly fields: readonly ChangedField[] }
  | { readonly kind: 'field-of-another-method'; readonly fields: readonly string[] }
  | { readonly kind: 'nothing-to-record' }
  | { readonly kind: 'act-does-not-apply'; readonly block: Exclude<ActBlock, 'case-void'> }
  | { readonly kind: 'undo-too-late' }
  | { readonly kind: 'not-your-last-act' }
  | { readonly kind: 'contact-not-found' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'declaration-incomplete'; readonly gaps: readonly DeclarationGap[] }
  /** Circumstances that press to be told to the coroner, and that nobody has told or answered. */
  | { readonly kind: 'circumstances-unanswered'; readonly count: number }
  | { readonly kind: 'concern-not-found' }
  /** The record no longer raises it, or not in a way that can be answered so. */
  | { readonly kind: 'evidence-gone' }
  /** It has come up in a further entry since the window showed it. */
  | { readonly kind: 'evidence-grown' }
  | { readonly kind: 'concern-not-for-notification' }
  /** Another version of the notification was issued since, or it is none. */
  | { readonly kind: 'notification-not-current' }
  | { readonly kind: 'outcome-not-known' }
  // The rulebook
  | { readonly kind: 'rule-not-found' }
  /** Somebody changed the rule since the window showed it. */
  | { readonly kind: 'rule-changed-meanwhile'; readonly byName: string; readonly at: string }
  // What leaves the office
  | { readonly kind: 'referral-incomplete'; readonly missing: readonly MissingFromReferral[] }
  | { readonly kind: 'notification-incomplete'; readonly missing: readonly MissingFromNotification[] }
  | { readonly kind: 'summary-incomplete'; readonly missing: readonly MissingFromSummary[] }
  /** The document does not hold what its FHIR form must; nothing was issued. */
  | { readonly kind: 'document-faulty'; readonly faults: readonly DocumentFault[] }
  | { readonly kind: 'outbox-unusable'; readonly why: OutboxTrouble }
  | { readonly kind: 'export-unusable'; readonly why: OutboxTrouble }
  | { readonly kind: 'list-too-long'; readonly most: number }
  | { readonly kind: 'frozen-return-not-found' }
  /** Two returns over other days, or by another day of the case, say nothing of each other. */
  | { readonly kind: 'returns-not-comparable' }
  | { readonly kind: 'document-not-found' }
  | { readonly kind: 'document-not-issued' }
  | { readonly kind: 'document-already-settled' }
  | { readonly kind: 'document-unsettled'; readonly number: string }
  | { readonly kind: 'destination-impossible'; readonly faults: readonly DestinationFault[] }
  | { readonly kind: 'destination-not-found' }
  | { readonly kind: 'endpoint-impossible'; readonly faults: readonly EndpointFault[] }
  /** The document is written for another kind of recipient. */
  | { readonly kind: 'destination-not-meant' }
  /** Its code or its way would be another one. */
  | { readonly kind: 'destination-settled' }
  | { readonly kind: 'delivery-out-of-turn'; readonly state: DeliveryState }
  | { readonly kind: 'files-not-the-same' }
  | { readonly kind: 'coroner-not-notified' };
