import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import {
  CONVERSATION_HOW_WORDS,
  DISCUSSION_OUTCOME_WORDS,
  NO_DISCUSSION_WORDS,
} from '../../../contract/words/conversation-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CorrectButton } from '../correct/correct-button.tsx';
import { useNowBoxes } from '../use-now-boxes.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { discussionProblems, discussionToRecord, NO_DISCUSSION } from './discussion-boxes.ts';
import { DiscussionFields } from './discussion-fields.tsx';

const ID = 'discussion-form';

/** The discussion of the cause with the attending practitioner, or why there was none. */
export function DiscussionForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, 'discussion', NO_DISCUSSION);
  const command = useCommand('record-practitioner-discussion');
  const now = useNowBoxes();
  const act = useAct({
    check: () => discussionProblems(form.values, ID),
    done: 'Discussion with the practitioner recorded',
    run: async () => {
      const discussion = discussionToRecord(form.values);
      if (discussion === null || (await command.run({ caseId, discussion }, [form.place])) === null)
        return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="discussion"
      title="Discussion with the attending practitioner"
      actLabel="Record discussion"
      act={act}
      whyNot={whyNot(view, 'record-practitioner-discussion')}
      command={command}
      form={form}
      lead={<RecordedDiscussions />}
    >
      <DiscussionFields
        id={ID}
        boxes={form.values}
        now={now}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(name, value) => form.set(name, value)}
      />
    </ActPanel>
  );
}

function RecordedDiscussions() {
  const { view } = useCase();
  const { discussions } = view.case;
  if (discussions.length === 0) return null;
  return (
    <ul className={cls('cards-list')}>
      {discussions.toReversed().map(({ content, stamp, corrected }) => (
        <li key={stamp.entry}>
          {content.held ? (
            <p>
              <b>{DISCUSSION_OUTCOME_WORDS[content.outcome]}.</b> {content.withWhom},{' '}
              {CONVERSATION_HOW_WORDS[content.how].toLowerCase()}, {clockWords(content.heldAt)}
            </p>
          ) : (
            <p>
              <b>Not held.</b> {NO_DISCUSSION_WORDS[content.reason]}
            </p>
          )}
          <p className={cls('said')}>{content.held ? content.said : content.detail}</p>
          <p className={cls('soft')}>
            Recorded by {byLine(view.people, stamp)}
            {corrected.length > 0 &&
              ` · corrected ${corrected.length === 1 ? 'once' : `${corrected.length} times`}`}
          </p>
          <CorrectButton what={{ kind: 'practitioner-discussed', entry: stamp.entry, content }} />
        </li>
      ))}
    </ul>
  );
}
