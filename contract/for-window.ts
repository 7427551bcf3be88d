/**
 * What the window needs of the domain: types, closed lists and a few pure checks for instant feedback, by name.
 * The office checks everything again; the window is never believed.
 */
export type {
  Case,
  CaseDocument,
  Concern,
  FieldVersion,
  Item,
  RecordedField,
  Stamp,
} from '../domain/case/case.ts';
export type { CaseSummary, QuestionState } from '../domain/case/case-summary.ts';
export type { CauseLine, CauseLineName, CauseOfDeath } from '../domain/case/cause-of-death.ts';
export { CAUSE_LINES, gapsInCause, isSameCause } from '../domain/case/cause-of-death.ts';
export type { DetailFault } from '../domain/case/check-details.ts';
export { checkDetails } from '../domain/case/check-details.ts';
export type {
  DeathTime,
  FieldChange,
  FieldChanges,
  FieldName,
  FieldValues,
  KnownDate,
  KnownNhsNumber,
  NextOfKin,
  NoConversation,
  Place,
  PlaceKind,
  Practitioner,
  QuestionAnswer,
  Review,
  Sex,
  StatedCause,
  UrgentRelease,
} from '../domain/case/fields.ts';
export { CIRCUMSTANCES, NO_CONVERSATION_REASONS, PLACE_KINDS } from '../domain/case/fields.ts';
export type {
  BereavedState,
  CertificationState,
  CoronerState,
  GovernanceState,
  Tracks,
  WaitingOn,
} from '../domain/case/tracks.ts';
export type { ConversationFault } from '../domain/conversations/check-conversation.ts';
export { checkConversation } from '../domain/conversations/check-conversation.ts';
export type {
  ConversationRecord,
  PractitionerDiscussion,
  Undertaking,
} from '../domain/conversations/conversation.ts';
export {
  CONVERSATION_HOW,
  CONVERSATION_RESULTS,
  CONVERSATION_WITH,
  DISCUSSION_OUTCOMES,
  NO_DISCUSSION_REASONS,
} from '../domain/conversations/conversation.ts';
export type { CoronerAnswer } from '../domain/coroner/coroner-answer.ts';
export { CORONER_ANSWER_FORMS } from '../domain/coroner/coroner-answer.ts';
export type { ConcernRecord, ConcernReview } from '../domain/governance/concern.ts';
export { CONCERN_CATEGORIES, CONCERN_ROUTES, CONCERN_SOURCES } from '../domain/governance/concern.ts';
export type {
  GovernanceNotificationDraft,
  MissingFromNotification,
} from '../domain/notifications/assemble-governance-notification.ts';
export { LEARNING_TRIGGERS } from '../domain/notifications/learning-triggers.ts';
export type { LearningTrigger } from '../domain/notifications/learning-triggers.ts';
export type { NotificationForm } from '../domain/notifications/notification-form.ts';
export type { Act } from '../domain/people/acts.ts';
export { ACTS } from '../domain/people/acts.ts';
export type { Role } from '../domain/people/roles.ts';
export { ROLES } from '../domain/people/roles.ts';
export type { Entry } from '../domain/record/entry.ts';
export type { EntryKind } from '../domain/record/payloads.ts';
export type {
  CoronerReferralDraft,
  MissingFromReferral,
} from '../domain/referrals/assemble-coroner-referral.ts';
export type { GroundCode } from '../domain/referrals/grounds.ts';
export { GROUND_CODES, NOTIFICATION_GROUNDS } from '../domain/referrals/grounds.ts';
export type { LegalRoute } from '../domain/referrals/legal-route.ts';
export { LEGAL_ROUTES, LEGAL_ROUTE_CODES } from '../domain/referrals/legal-route.ts';
export type { ReferralForm } from '../domain/referrals/referral-form.ts';
export type { DeclarationGap } from '../domain/scrutiny/declaration.ts';
export { isGmcNumber } from '../domain/shared/gmc-number.ts';
export { isNhsNumber, spacedNhsNumber } from '../domain/shared/nhs-number.ts';
export {
  completedYears,
  daysBetween,
  instantFromMs,
  instantOf,
  msOf,
  officeDate,
  officeTime,
} from '../domain/shared/time.ts';
