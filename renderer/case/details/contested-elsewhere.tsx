import type { FieldName } from '../../../contract/for-window.ts';
import { Notice } from '../../components/notice.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import type { Place } from '../case-place.ts';
import type { Question } from '../../../contract/words/track-words.ts';

const QUESTIONS: { readonly [Name in FieldName]?: Question } = {
  answerCause: 'cause',
  answerCoroner: 'coroner',
  answerGovernance: 'governance',
};
const PLACES: { readonly [Name in FieldName]?: Place } = {
  practitionerCause: { section: 'cause', anchor: 'cause-practitioner' },
  examinerCause: { section: 'cause', anchor: 'cause-examiner' },
  agreedCause: { section: 'cause', anchor: 'cause-agreed' },
  practitionerNeonatalCause: { section: 'cause', anchor: 'cause-practitioner' },
  examinerNeonatalCause: { section: 'cause', anchor: 'cause-examiner' },
  agreedNeonatalCause: { section: 'cause', anchor: 'cause-agreed' },
  certificate: { section: 'certification', anchor: 'certificate' },
  reasoning: { section: 'questions', anchor: 'sources' },
  review: { section: 'scrutiny', anchor: 'review' },
  attendingPractitioner: { section: 'scrutiny', anchor: 'practitioner' },
};

/** Every field with two values, with the way to those that are not details. */
export function ContestedElsewhere() {
  const { view, go, ask } = useCase();
  if (view.contested.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title="Two values were recorded at the same time. Choose between them before the declaration."
    >
      <ul className={cls('gap-list')}>
        {view.contested.map((field) => {
          const place = PLACES[field] ?? null;
          const question = QUESTIONS[field] ?? null;
          return (
            <li key={field}>
              {place === null && question === null ? (
                <span>{FIELD_WORDS[field]}: below</span>
              ) : (
                <button
                  type="button"
                  className={cls('text-button')}
                  onClick={() => {
                    if (question !== null) ask(question);
                    else if (place !== null) go(place);
                  }}
                >
                  {FIELD_WORDS[field]}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
