import type {
  ChaseResult,
  FamilyToldResult,
  NotificationOutcomeCode,
  OutcomeTold,
} from '../../../contract/for-window.ts';
import { OUTCOMES_IN_WORDS } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { nowInstant } from '../../clock.ts';
import { instantFrom, type MomentBoxes, momentProblems } from '../moment-fields.tsx';

export interface ChaseBoxes {
  readonly whom: string;
  readonly how: string;
  readonly result: ChaseResult | '';
  readonly answer: string;
  readonly moment: MomentBoxes | null;
}
export const NO_CHASE: ChaseBoxes = { whom: '', how: '', result: '', answer: '', moment: null };

export interface OutcomeBoxes {
  readonly outcome: NotificationOutcomeCode | '';
  readonly words: string;
  readonly saidBy: string;
  readonly moment: MomentBoxes | null;
}
export const NO_OUTCOME: OutcomeBoxes = { outcome: '', words: '', saidBy: '', moment: null };

export interface ToldBoxes {
  readonly result: FamilyToldResult | '';
  readonly whom: string;
  readonly how: string;
  readonly said: string;
  readonly moment: MomentBoxes | null;
}
export const NOBODY_TOLD: ToldBoxes = { result: '', whom: '', how: '', said: '', moment: null };

export function chaseProblems(boxes: ChaseBoxes, id: string): readonly FieldProblem[] {
  return [
    ...problem(boxes.whom.trim() === '', `${id}-whom`, 'Say whom you asked, or tried to.'),
    ...problem(boxes.how.trim() === '', `${id}-how`, 'Say how you asked.'),
    ...problem(boxes.result === '', `${id}-result`, 'Choose what came of it.'),
    ...whenProblems(boxes.moment, id),
  ];
}

export function outcomeProblems(
  { moment, outcome, saidBy, words }: OutcomeBoxes,
  id: string,
): readonly FieldProblem[] {
  return [
    ...problem(outcome === '', `${id}-outcome`, 'Choose what came of it.'),
    ...problem(
      outcome !== '' && OUTCOMES_IN_WORDS.has(outcome) && words.trim() === '',
      `${id}-words`,
      'Say it in words: this outcome says nothing without them.',
    ),
    ...problem(saidBy.trim() === '', `${id}-saidBy`, 'Say who told the office.'),
    ...whenProblems(moment, id),
  ];
}

export function toldProblems(boxes: ToldBoxes, to: OutcomeTold['to'], id: string): readonly FieldProblem[] {
  return [
    ...problem(to === 'family' && boxes.result === '', `${id}-result`, 'Choose how it ended.'),
    ...problem(boxes.whom.trim() === '', `${id}-whom`, 'Say who it was.'),
    ...problem(boxes.how.trim() === '', `${id}-how`, 'Say how.'),
    ...whenProblems(boxes.moment, id),
  ];
}

function problem(isSo: boolean, fieldId: string, message: string): readonly FieldProblem[] {
  return isSo ? [{ fieldId, message }] : [];
}

function whenProblems(moment: MomentBoxes | null, id: string): readonly FieldProblem[] {
  if (moment === null) return [];
  const unread = momentProblems(moment, `${id}-moment`);
  if (unread.length > 0) return unread;
  const at = instantFrom(moment);
  return problem(at !== null && at > nowInstant(), `${id}-moment-time`, 'This is in the future.');
}
