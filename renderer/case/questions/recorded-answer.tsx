import { Disclosure } from '../../components/disclosure.tsx';
import type { Question } from '../../../contract/words/track-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { evidenceLine } from '../../../contract/words/evidence.ts';
import { QUESTION_FIELDS } from './question-fields.ts';
import { ANSWER_WORDS } from '../../../contract/words/answer-words.ts';

/** The answer as it stands, and the entries it relies on. */
export function RecordedAnswer({ question }: { readonly question: Question }) {
  const { view, go } = useCase();
  const recorded = view.case.fields[QUESTION_FIELDS[question].field];
  if (recorded === null)
    return <p className={cls('soft')}>Not answered. “No” is an answer; silence is not.</p>;
  const { answer, reason, evidence } = recorded.value;
  const relied = evidence
    .map((id) => view.timeline.find((entry) => entry.id === id))
    .filter((entry) => entry !== undefined);
  return (
    <div className={cls('stack')}>
      <p>
        <b>{ANSWER_WORDS[answer]}</b>
        {reason.trim() !== '' && <>: {reason}</>}
      </p>
      {relied.length > 0 && (
        <Disclosure
          summary={relied.length === 1 ? 'Relies on 1 entry' : `Relies on ${relied.length} entries`}
        >
          <ul className={cls('gap-list')}>
            {relied.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  className={cls('text-button')}
                  onClick={() => go({ section: 'timeline', anchor: `entry-${entry.id}` })}
                >
                  {evidenceLine(view, entry)}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
