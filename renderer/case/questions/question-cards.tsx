import type { QuestionState } from '../../../contract/for-window.ts';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { DECLARATION_GAP_WORDS } from '../../../contract/words/declaration-words.ts';
import { QUESTION_STATE_WORDS, QUESTION_WORDS, type Question } from '../../../contract/words/track-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { usePlace, useQuestion } from '../case-place.ts';
import { evidenceGroups } from '../evidence/evidence-groups.ts';
import { useEvidence } from '../evidence/use-evidence.ts';
import { gapsOfQuestion, goToGap } from '../gaps.ts';
import { byLine } from '../../../contract/words/who.ts';
import { QUESTION_FIELDS } from './question-fields.ts';

const QUESTIONS = ['cause', 'coroner', 'governance'] as const satisfies readonly Question[];
const TONES = { unanswered: 'neutral', clear: 'ok', attention: 'warn' } as const satisfies Record<
  QuestionState,
  Tone
>;

/** The three questions with their answers, on every screen of a case: answering one never hides another. */
export function QuestionCards() {
  return (
    <nav className={cls('cards')} aria-label="The three questions" data-pane="" tabIndex={-1}>
      {QUESTIONS.map((question, position) => (
        <QuestionCard key={question} question={question} number={position + 1} />
      ))}
    </nav>
  );
}

function QuestionCard({ question, number }: { readonly question: Question; readonly number: number }) {
  const open = useCase();
  const { caseId, view, ask, go } = open;
  const isHome = usePlace(caseId).section === 'questions';
  const isCurrent = useQuestion(caseId) === question && isHome;
  const { summaryState, field } = QUESTION_FIELDS[question];
  const state = view.summary[summaryState];
  const recorded = view.case.fields[field];
  const gaps = gapsOfQuestion(view.declarationGaps, question);
  const [first] = gaps;
  const relied = recorded?.value.evidence.length ?? 0;
  const waiting = evidenceGroups(useEvidence().data, question).waiting.length;

  return (
    <div className={cls('card', TONES[state] === 'neutral' ? false : TONES[state], isCurrent && 'current')}>
      <button
        type="button"
        className={cls('card-open')}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => ask(question)}
      >
        <span className={cls('card-number')}>{number}</span>
        <span className={cls('card-question')}>{QUESTION_WORDS[question]}</span>
        <StatusTag tone={TONES[state]}>{QUESTION_STATE_WORDS[question][state]}</StatusTag>
      </button>
      <div className={cls('card-facts')}>
        {recorded !== null && <span>{byLine(view.people, recorded.stamp)}</span>}
        {recorded !== null && (
          <button type="button" className={cls('text-button')} onClick={() => ask(question)}>
            {relied === 0
              ? 'No evidence named'
              : relied === 1
                ? '1 entry relied on'
                : `${relied} entries relied on`}
          </button>
        )}
        {waiting > 0 && (
          <button
            type="button"
            className={cls('text-button', 'card-missing')}
            onClick={() => {
              ask(question);
              go({ section: 'questions', anchor: 'evidence' });
            }}
          >
            {waiting === 1
              ? 'The record raises 1 thing to answer'
              : `The record raises ${waiting} things to answer`}
          </button>
        )}
        {first !== undefined && (
          <button
            type="button"
            className={cls('text-button', 'card-missing')}
            onClick={() => goToGap(open, first)}
          >
            {DECLARATION_GAP_WORDS[first]}
            {gaps.length > 1 && ` And ${gaps.length - 1} more.`}
          </button>
        )}
      </div>
    </div>
  );
}
