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
export type { CauseLineName, CauseOfDeath } from '../domain/case/cause-of-death.ts';
export { CAUSE_LINES, gapsInCause } from '../domain/case/cause-of-death.ts';
export type { CircumstanceFact, CircumstanceName } from '../domain/case/circumstance-facts.ts';
export { CIRCUMSTANCE_FACTS, CIRCUMSTANCE_NAMES } from '../domain/case/circumstance-facts.ts';
export type { DetailFault } from '../domain/case/check-details.ts';
export { checkDetails } from '../domain/case/check-details.ts';
export type {
  DeathTime,
  FieldChanges,
  FieldName,
  FieldValues,
  NextOfKin,
  NoConversation,
  PlaceKind,
  Practitioner,
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
export type { ConversationRecord, PractitionerDiscussion } from '../domain/conversations/conversation.ts';
export {
  CONVERSATION_HOW,
  CONVERSATION_RESULTS,
  CONVERSATION_WITH,
  DISCUSSION_OUTCOMES,
  NO_DISCUSSION_REASONS,
} from '../domain/conversations/conversation.ts';
export { isOnItsWay, mayBeQueued, mayBeWithdrawn } from '../domain/delivery/delivery-state.ts';
export type {
  DeliveryWay,
  Destination,
  DestinationFault,
  RecipientKind,
} from '../domain/delivery/destination.ts';
export type {
  Endpoint,
  EndpointAuthentication,
  EndpointOperation,
  TypedKeeping,
} from '../domain/delivery/endpoint.ts';
export {
  ASSERTION_ALGORITHMS,
  ENDPOINT_AUTHENTICATIONS,
  ENDPOINT_OPERATIONS,
} from '../domain/delivery/endpoint.ts';
export {
  DELIVERY_WAYS,
  faultsOfDestination,
  isMeantFor,
  RECIPIENT_KINDS,
} from '../domain/delivery/destination.ts';
export type { EvidenceAnswerCode } from '../domain/evidence/evidence-answer.ts';
export type { EvidenceWeight, SeenIn } from '../domain/evidence/raised.ts';
export { mayPress } from '../domain/evidence/rulebook/may-press.ts';
export type { Weighed } from '../domain/evidence/weigh.ts';
export { isUnanswered, pressesForCoroner } from '../domain/evidence/weigh.ts';
export type { CoronerAnswer } from '../domain/coroner/coroner-answer.ts';
export type { ConcernLoop, FamilyWish, LoopState } from '../domain/governance/concern-loop.ts';
export { loopsOf } from '../domain/governance/concern-loop.ts';
export type {
  ChaseResult,
  FamilyToldResult,
  NotificationChase,
  NotificationOutcome,
  NotificationOutcomeCode,
  OutcomeTold,
} from '../domain/governance/loop-entries.ts';
export { OUTCOMES_IN_WORDS } from '../domain/governance/loop-entries.ts';
export type { ConcernRecord, ConcernReview } from '../domain/governance/concern.ts';
export {
  CONCERN_CATEGORIES,
  CONCERN_ROUTES,
  CONCERN_SOURCES,
  ORGANISATION_KINDS,
} from '../domain/governance/concern.ts';
export type {
  GovernanceNotificationDraft,
  MissingFromNotification,
} from '../domain/notifications/assemble-governance-notification.ts';
export { fromIndependent } from '../domain/scrutiny/conflict.ts';
export { LEARNING_TRIGGERS } from '../domain/notifications/learning-triggers.ts';
export type { LearningTrigger } from '../domain/notifications/learning-triggers.ts';
export type { LivingFactName, LivingPerson } from '../domain/notifications/living-people.ts';
export { areNamedInWords } from '../domain/notifications/living-people.ts';
export type { NotificationForm } from '../domain/notifications/notification-form.ts';
export type { ExportEvery } from '../domain/governance/export/schedule.ts';
export { EXPORT_EVERY, LATEST_EXPORT_DAY, monthOf } from '../domain/governance/export/schedule.ts';
export type { TrendSectionId } from '../domain/governance/export/trend-lines.ts';
export type { WaitName } from '../domain/governance/export/waiting-times.ts';
export type { Act } from '../domain/people/acts.ts';
export { ACTS } from '../domain/people/acts.ts';
export type { Role } from '../domain/people/roles.ts';
export { ROLES } from '../domain/people/roles.ts';
export type { WorkAndTies } from '../domain/people/work-and-ties.ts';
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
export { isNhsNumber } from '../domain/shared/nhs-number.ts';
export {
  addDays,
  daysBetween,
  instantFromMs,
  instantOf,
  msOf,
  officeDate,
  officeTime,
} from '../domain/shared/time.ts';
export type { Age } from '../domain/case/age-at-death.ts';
export { ageAtDeath, ageBetween } from '../domain/case/age-at-death.ts';
export type { ActBlock } from '../domain/case/act-table.ts';
export type { CaseContact } from '../domain/case/case.ts';
export type { DuplicateDecision, ReopenReason } from '../domain/case/case-life.ts';
export { REOPENS_CERTIFICATION } from '../domain/case/case-life.ts';
export type { Ethnicity } from '../domain/case/ethnicity.ts';
export { ETHNICITIES, ETHNICITY_CODES } from '../domain/case/ethnicity.ts';
export type { StatedNeonatalCause } from '../domain/case/fields.ts';
export type { OtherOrganisation } from '../domain/governance/concern.ts';
export type { CitedNeonatalCause, NewbornFacts } from '../domain/certification/newborn.ts';
export type { NeonatalCause, NeonatalLineName } from '../domain/case/neonatal-cause.ts';
export { gapsInNeonatalCause, NEONATAL_LINES, saysOfMother } from '../domain/case/neonatal-cause.ts';
export type { Admission, Answer, CaseKind, Disposal, Donation } from '../domain/case/wider-facts.ts';
export { ADMISSION_ROUTES, CASE_KINDS, DISPOSAL_KINDS } from '../domain/case/wider-facts.ts';
export type {
  Certificate,
  CertificateForm,
  FreshCertificateInvitation,
  GpTold,
  RegistrarReply,
  SentToRegistrar,
} from '../domain/certification/certificate.ts';
export type { AddressLine, CareSetting } from '../domain/contacts/address-book.ts';
export { ADDRESS_KINDS, CARE_SETTINGS } from '../domain/contacts/address-book.ts';
export type { CoronerProfile, ProfileBox } from '../domain/referrals/coroner-profile.ts';
export { PROFILE_WAYS } from '../domain/referrals/coroner-profile.ts';
export type { ReferralPiece } from '../domain/referrals/referral-pieces.ts';
export { REFERRAL_PIECES } from '../domain/referrals/referral-pieces.ts';
export type { Contact } from '../domain/contacts/contact.ts';
export { MAY_BE_TOLD } from '../domain/contacts/contact.ts';
export type { Direction, SourceView } from '../domain/scrutiny/sources-side-by-side.ts';
export type { Clock, ClockState, Due, NotStarted, StartedBy, StoppedBy } from '../domain/clocks/clock.ts';
export { byPressure, clockStateAt, isMetLate } from '../domain/clocks/clock.ts';
export type {
  ClockName,
  CompletionStart,
  TargetLength,
  TargetName,
  TargetUnit,
} from '../domain/clocks/targets.ts';
export { LONGEST_COUNT, TARGET_NAMES, TARGET_UNITS } from '../domain/clocks/targets.ts';
export type { OpeningHours, WeekHours } from '../domain/clocks/working-calendar.ts';
export { weekOf } from '../domain/clocks/working-week.ts';
export type { Weekday } from '../domain/shared/time.ts';
export { WEEKDAYS, weekdayOf } from '../domain/shared/time.ts';
export type { Activity, HalfDay } from '../domain/returns/activity.ts';
export type { ChangeReason, ComparedFact } from '../domain/returns/compare-counts.ts';
export type { ReturnFacts } from '../domain/returns/return-facts.ts';
export type { Quarter } from '../domain/returns/period.ts';
export { isPeriod, PERIOD_DAYS, quartersBack } from '../domain/returns/period.ts';
export { workingDaysBetween, workingTimeBetween } from '../domain/clocks/working-time.ts';
