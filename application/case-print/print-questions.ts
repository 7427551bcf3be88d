import { isConflicted } from '../../domain/scrutiny/conflict.ts';
import { ANSWER_WORDS } from '../../contract/words/answer-words.ts';
import { ENTRY_WORDS } from '../../contract/words/entry-words.ts';
import { QUESTION_WORDS } from '../../contract/words/track-words.ts';
import { nameOf } from '../../contract/words/who.ts';
import type { PrintedFact, PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, inSentence, type PrintContext } from './print-context.ts';

const QUESTIONS = [
  { number: 1, question: 'cause', field: 'answerCause' },
  { number: 2, question: 'coroner', field: 'answerCoroner' },
  { number: 3, question: 'governance', field: 'answerGovernance' },
] as const;

/** The three questions, each with its answer, the reason, what it relies on, who gave it and when. */
export function questionsSection(context: PrintContext): PrintSection {
  return {
    heading: 'The three questions',
    parts: QUESTIONS.flatMap(({ field, number, question }): readonly PrintPart[] => [
      { kind: 'heading', text: `${String(number)}. ${QUESTION_WORDS[question]}` },
      { kind: 'facts', facts: answerFacts(context, field) },
    ]),
  };
}

function answerFacts(
  context: PrintContext,
  field: (typeof QUESTIONS)[number]['field'],
): readonly PrintedFact[] {
  const recorded = context.view.case.fields[field];
  if (recorded === null) return [['Answer', 'Not answered. Silence is not an answer.']];
  return [recorded, ...recorded.contested].flatMap(({ stamp, value }, at): readonly PrintedFact[] => [
    [at === 0 ? 'Answer' : 'Another answer beside it', ANSWER_WORDS[value.answer]],
    ['Reason', value.reason],
    [
      'Relies on',
      value.evidence.length === 0 ? 'No entry was named' : evidenceLines(context, value.evidence),
    ],
    ['Answered by', byWhom(context, stamp)],
    ...(isConflicted(context.view.case, stamp.actor) ? [CONFLICT] : []),
  ]);
}

/** Rule IND-3: it stays readable, and nobody's declaration rests on it. */
export const CONFLICT: PrintedFact = [
  'Does not count',
  'This examiner declared a conflict in the case. Nobody’s declaration rests on what they recorded.',
];

function evidenceLines(context: PrintContext, evidence: readonly string[]): string {
  const { view } = context;
  return evidence
    .map((id) => {
      const entry = view.timeline.find((one) => one.id === id);
      const number = entryNumber(context, id);
      return entry === undefined
        ? number
        : `${number}: ${inSentence(ENTRY_WORDS[entry.kind])}, by ${nameOf(view.people, entry.actor)}`;
    })
    .join('\n');
}
