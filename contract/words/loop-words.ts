import type {
  ChaseResult,
  FamilyToldResult,
  FamilyWish,
  LoopState,
  NotificationChase,
  NotificationOutcome,
  NotificationOutcomeCode,
  OutcomeTold,
} from '../for-window.ts';
import { clockWords } from './who.ts';

/** How far a concern has come. */
export const LOOP_STATE_WORDS = {
  'to-review': 'To be reviewed',
  'to-notify': 'To be passed on',
  'to-send': 'Issued, not sent yet',
  notified: 'Sent, receipt awaited',
  acknowledged: 'Received, outcome awaited',
  'to-tell': 'Outcome to be told',
  settled: 'Settled',
} as const satisfies Record<LoopState, string>;

export const CHASE_RESULT_WORDS = {
  'nobody-reached': 'Nobody reached',
  'message-left': 'Message left',
  'reply-promised': 'Reply promised',
  answered: 'Answered, no outcome yet',
} as const satisfies Record<ChaseResult, string>;

export const OUTCOME_WORDS = {
  'no-problem-found': 'Looked into, no problem found',
  'learning-shared': 'Learning found and shared',
  'change-made': 'Something was changed',
  'taken-up-elsewhere': 'Taken up in another process',
  'good-care-passed-on': 'Good care passed on to the team',
  'not-taken-up': 'They do not take it up',
  'none-will-come': 'No outcome will come',
  other: 'Something else',
} as const satisfies Record<NotificationOutcomeCode, string>;

export const FAMILY_TOLD_WORDS = {
  told: 'Told',
  'not-reached': 'Not reached',
  'not-wanted': 'Does not wish to hear',
  'cannot-be-reached': 'Cannot be reached',
} as const satisfies Record<FamilyToldResult, string>;

export const FAMILY_WISH_WORDS = {
  wanted: 'Wishes to hear what comes of it',
  ask: 'Not asked whether they wish to hear',
  'not-wanted': 'Not to be told',
} as const satisfies Record<FamilyWish, string>;

export function chaseWords({ answer, at, how, result, whom }: NotificationChase): string {
  return sentences([joined([clockWords(at), whom, how]), CHASE_RESULT_WORDS[result], answer]);
}

export function outcomeWords({ at, outcome, saidBy, words }: NotificationOutcome): string {
  return sentences([OUTCOME_WORDS[outcome], words, joined([`Said by ${saidBy}`, clockWords(at)])]);
}

export function toldWords(told: OutcomeTold): string {
  const { at, how, whom } = told;
  const toWhom =
    told.to === 'family'
      ? `Family: ${FAMILY_TOLD_WORDS[told.result].toLowerCase()}`
      : 'A medical examiner told';
  return sentences([toWhom, joined([whom, clockWords(at), how]), told.to === 'family' ? told.said : '']);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ');
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}
