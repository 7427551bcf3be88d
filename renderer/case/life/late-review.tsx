import type { Entry } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { LATE_DECISION_WORDS } from '../../../contract/words/case-life-words.ts';
import { ENTRY_WORDS } from '../../../contract/words/entry-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { entryText } from '../../../contract/words/entry-text.ts';
import { problemOf, useAct } from '../use-act.ts';
import { byLine, clockWords, nameOf } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

interface LateBoxes {
  readonly decision: keyof typeof LATE_DECISION_WORDS | '';
  readonly reasoning: string;
}

const EMPTY: LateBoxes = { decision: '', reasoning: '' };
const ID = 'late-information';

/** What came in after the declaration, for a medical examiner to say whether it stands. Absent where nothing did. */
export function LateReview() {
  const { view } = useCase();
  if (view.lateInformation.length > 0) return <LateReviewForm />;
  if (view.case.lateReviews.length === 0) return null;
  return (
    <Panel title="Information after a declaration">
      <LateReviewsMade />
    </Panel>
  );
}

function LateReviewForm() {
  const { caseId, view, go } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { decision, reasoning } = form.values;
  const command = useCommand('review-late-information');
  const late = lateEntries(view);
  const act = useAct({
    check: () => [
      ...(decision === ''
        ? [{ fieldId: `${ID}-decision`, message: 'Choose whether the declaration stands.' }]
        : []),
      ...(reasoning.trim() === ''
        ? [{ fieldId: `${ID}-reasoning`, message: 'Write why, in a sentence.' }]
        : []),
    ],
    done: 'Late information reviewed',
    run: async () => {
      if (decision === '') return false;
      const review = { entries: late.map(({ id }) => id), decision, reasoning: reasoning.trim() };
      if ((await command.run({ caseId, review }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="Information after the declaration"
      actLabel="Record review of late information"
      act={act}
      whyNot={whyNot(view, 'review-late-information')}
      command={command}
      form={form}
      lead={
        <>
          <Notice tone="warn" title="The declaration stays as it was signed. Does it still stand?">
            <ul className={cls('gap-list')} aria-label="Came in after the declaration">
              {late.map((entry) => (
                <li key={entry.id}>
                  <span>
                    <button
                      type="button"
                      className={cls('text-button')}
                      onClick={() => go({ section: 'timeline', anchor: `entry-${entry.id}` })}
                    >
                      {ENTRY_WORDS[entry.kind]}
                    </button>{' '}
                    {nameOf(view.people, entry.actor)}, {clockWords(entry.happenedAt)}
                    <span className={cls('said')}> {entryText(entry, view)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </Notice>
          <LateReviewsMade />
        </>
      }
    >
      <div id={`${ID}-decision`} tabIndex={-1}>
        <RadioGroup
          label="What follows from it"
          layout="inline"
          choices={choices(LATE_DECISION_WORDS)}
          value={decision === '' ? null : decision}
          error={problemOf(act, `${ID}-decision`)}
          onChange={(chosen) => form.set('decision', chosen)}
        />
      </div>
      <TextArea
        id={`${ID}-reasoning`}
        label="Reasoning"
        maxLength={2000}
        value={reasoning}
        error={problemOf(act, `${ID}-reasoning`)}
        onChange={(event) => form.set('reasoning', event.target.value)}
      />
    </ActPanel>
  );
}

function LateReviewsMade() {
  const { view } = useCase();
  const { lateReviews } = view.case;
  if (lateReviews.length === 0) return null;
  return (
    <ul className={cls('cards-list')} aria-label="Reviews of late information">
      {lateReviews.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <b>{LATE_DECISION_WORDS[content.decision]}:</b> {content.reasoning}
          <p className={cls('soft')}>{byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}

function lateEntries({ lateInformation, timeline }: CaseView): readonly Entry[] {
  const late = new Set(lateInformation);
  return timeline.filter(({ id }) => late.has(id));
}
