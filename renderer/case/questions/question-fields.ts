import type { CaseSummary } from '../../../contract/for-window.ts';
import type { Choice } from '../../components/select.tsx';
import type { Question } from '../../../contract/words/track-words.ts';
import { ANSWER_HINTS, ANSWER_WORDS } from '../../../contract/words/answer-words.ts';

type Answer = keyof typeof ANSWER_WORDS;

interface QuestionFacts {
  readonly field: 'answerCause' | 'answerCoroner' | 'answerGovernance';
  readonly summaryState: keyof Pick<CaseSummary, 'questionCause' | 'questionCoroner' | 'questionGovernance'>;
  readonly number: 1 | 2 | 3;
  readonly answers: readonly Answer[];
}

/** Where each question's answer is kept, and what can be answered. */
export const QUESTION_FIELDS = {
  cause: {
    field: 'answerCause',
    summaryState: 'questionCause',
    number: 1,
    answers: ['established', 'not-established'],
  },
  coroner: {
    field: 'answerCoroner',
    summaryState: 'questionCoroner',
    number: 2,
    answers: ['not-reportable', 'reportable'],
  },
  governance: {
    field: 'answerGovernance',
    summaryState: 'questionGovernance',
    number: 3,
    answers: ['no-concern', 'concern'],
  },
} as const satisfies Record<Question, QuestionFacts>;

/** The answers of a question as radio buttons. */
export function choicesOf<One extends Answer>(answers: readonly One[]): readonly Choice<One>[] {
  return answers.map((answer) => ({
    value: answer,
    label: ANSWER_WORDS[answer],
    hint: ANSWER_HINTS[answer],
  }));
}
