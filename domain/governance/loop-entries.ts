import type { DocumentId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';

/** What came of asking after a notification. */
export const CHASE_RESULTS = ['nobody-reached', 'message-left', 'reply-promised', 'answered'] as const;
export type ChaseResult = (typeof CHASE_RESULTS)[number];

/** Somebody asked after a notification: whom, how, when and what came of it. `documentId`: the notification's. */
export interface NotificationChase {
  readonly documentId: DocumentId;
  readonly at: Instant;
  readonly how: string;
  readonly whom: string;
  readonly result: ChaseResult;
  /** What they said; empty where nobody said anything. */
  readonly answer: string;
}

/** What a recipient says came of a notification. `none-will-come` is the office's own word that it waits no longer. */
export const NOTIFICATION_OUTCOMES = [
  'no-problem-found',
  'learning-shared',
  'change-made',
  'taken-up-elsewhere',
  'good-care-passed-on',
  'not-taken-up',
  'none-will-come',
  'other',
] as const;
export type NotificationOutcomeCode = (typeof NOTIFICATION_OUTCOMES)[number];

/** The outcomes that say nothing without words. Rule GOVL-3. */
export const OUTCOMES_IN_WORDS: ReadonlySet<NotificationOutcomeCode> = new Set<NotificationOutcomeCode>([
  'not-taken-up',
  'none-will-come',
  'other',
]);

/** What came of a notification, by whose word and when they said it. */
export interface NotificationOutcome {
  readonly documentId: DocumentId;
  readonly at: Instant;
  readonly outcome: NotificationOutcomeCode;
  readonly words: string;
  readonly saidBy: string;
}

/** How telling the family ended. All but `not-reached` end it. */
export const FAMILY_TOLD_RESULTS = ['told', 'not-reached', 'not-wanted', 'cannot-be-reached'] as const;
export type FamilyToldResult = (typeof FAMILY_TOLD_RESULTS)[number];

/** The outcome was passed on: to a medical examiner of the office, or to the family that wished to hear of it. */
export type OutcomeTold = {
  readonly documentId: DocumentId;
  readonly at: Instant;
  readonly how: string;
  readonly whom: string;
} & (
  | { readonly to: 'medical-examiner'; readonly result: 'told' }
  | { readonly to: 'family'; readonly result: FamilyToldResult; readonly said: string }
);
