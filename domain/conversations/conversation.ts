import type { EntryId } from '../shared/ids.ts';
import type { CivilDate, Instant, OfficeTime } from '../shared/time.ts';

export const CONVERSATION_WITH = [
  'bereaved',
  'practitioner',
  'coroner-office',
  'register-office',
  'other',
] as const;
export const CONVERSATION_HOW = ['telephone', 'in-person', 'email', 'text', 'letter'] as const;
/** Whether anybody was reached. Everything but `spoken` is an attempt. */
export const CONVERSATION_RESULTS = [
  'spoken',
  'no-answer',
  'message-left',
  'wrong-number',
  'call-back-asked',
] as const;

/** One attempt to reach somebody, or one conversation, whoever it was with. */
export interface ConversationRecord {
  readonly with: (typeof CONVERSATION_WITH)[number];
  /** The person spoken to or sought, and how they stand to the deceased or the case. */
  readonly personName: string;
  readonly relationship: string;
  readonly how: (typeof CONVERSATION_HOW)[number];
  readonly result: (typeof CONVERSATION_RESULTS)[number];
  readonly heldAt: Instant;
  /** What was said, as nearly as possible in the person's own words. */
  readonly said: string;
  /** What the office makes of it, kept apart from what was said. */
  readonly officeView: string;
  readonly concernRaised: boolean;
  readonly promise: Undertaking | null;
  readonly nextAttemptAt: OfficeTime | null;
  /** The earlier entries whose promises this one kept. */
  readonly keepsPromises: readonly EntryId[];
}

/** Something the office said it would do, and by when. */
export interface Undertaking {
  readonly what: string;
  readonly dueOn: CivilDate;
}

export const DISCUSSION_OUTCOMES = [
  'practitioner-cause',
  'examiner-cause',
  'another-cause',
  'coroner-notified',
] as const;
export const NO_DISCUSSION_REASONS = [
  'agrees-with-written-account',
  'officer-spoke',
  'practitioner-not-available',
  'examiner-not-available',
  'other',
] as const;

/** The discussion of the cause with the attending practitioner, or why there was none. */
export type PractitionerDiscussion =
  | {
      readonly held: true;
      readonly heldAt: Instant;
      readonly withWhom: string;
      readonly how: (typeof CONVERSATION_HOW)[number];
      readonly said: string;
      readonly outcome: (typeof DISCUSSION_OUTCOMES)[number];
    }
  | {
      readonly held: false;
      readonly reason: (typeof NO_DISCUSSION_REASONS)[number];
      readonly detail: string;
    };
