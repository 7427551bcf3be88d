import type { FieldValues } from '../../../contract/for-window.ts';
import type { InputOf } from '../../../contract/methods.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import type { Asked } from '../../use-command.ts';
import type { Question } from '../../../contract/words/track-words.ts';

type RecordedAnswerValue = FieldValues['answerCause' | 'answerCoroner' | 'answerGovernance'];

/** What the boxes of an answer hold; `answer` is empty while none is chosen. */
export interface AnswerBoxes {
  readonly answer: RecordedAnswerValue['answer'] | '';
  readonly reason: string;
  readonly evidence: string[];
}

export const ANSWER_FIELD_IDS = { answer: 'answer-choice', reason: 'answer-reason' } as const;

export function answerBoxes(value: RecordedAnswerValue | null): AnswerBoxes {
  return value === null
    ? { answer: '', reason: '', evidence: [] }
    : { answer: value.answer, reason: value.reason, evidence: [...value.evidence] };
}

/** What has to be put right: an answer is chosen, and a changed or an unwelcome one says why. */
export function answerProblems(
  boxes: AnswerBoxes,
  recorded: RecordedAnswerValue | null,
): readonly FieldProblem[] {
  if (boxes.answer === '') return [{ fieldId: ANSWER_FIELD_IDS.answer, message: 'Choose an answer.' }];
  const isChange = recorded !== null && recorded.answer !== boxes.answer;
  if (isChange && boxes.reason.trim() === recorded.reason.trim()) {
    return [{ fieldId: ANSWER_FIELD_IDS.reason, message: 'Say why the answer changes.' }];
  }
  const needsReason =
    isChange ||
    boxes.answer === 'not-established' ||
    boxes.answer === 'reportable' ||
    boxes.answer === 'concern';
  return needsReason && boxes.reason.trim() === ''
    ? [{ fieldId: ANSWER_FIELD_IDS.reason, message: 'Give the reason for this answer.' }]
    : [];
}

interface AnswerChange {
  readonly value: AnswerBoxes;
  readonly base: string | null;
  readonly settles: string[];
}

type AnswerToSend =
  Asked<InputOf<'answer-question'>> extends infer One
    ? One extends unknown
      ? Omit<One, 'caseId'>
      : never
    : never;

/** The answer in the shape of its own question; null while what is chosen is not an answer to it. */
export function answerToSend(
  question: Question,
  { value, base, settles }: AnswerChange,
): AnswerToSend | null {
  const { answer, reason, evidence } = value;
  const rest = { reason: reason.trim(), evidence: [...evidence] };
  if (question === 'cause' && (answer === 'established' || answer === 'not-established')) {
    return { question: 'cause', answer: { value: { answer, ...rest }, base, settles } } as const;
  }
  if (question === 'coroner' && (answer === 'reportable' || answer === 'not-reportable')) {
    return { question: 'coroner', answer: { value: { answer, ...rest }, base, settles } } as const;
  }
  if (question === 'governance' && (answer === 'concern' || answer === 'no-concern')) {
    return { question: 'governance', answer: { value: { answer, ...rest }, base, settles } } as const;
  }
  return null;
}
