import { Phone } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { formatCuiDate, formatCuiDateTime } from '../../format/cui-date.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { LoggedConversation } from './logged-conversation.tsx';
import { openPromises } from './promises.ts';

/** Every attempt and every conversation, newest first, with what was promised and when the next attempt is due. */
export function ConversationLog() {
  const { view, go } = useCase();
  const { conversations } = view.case;
  return (
    <Panel
      title="Conversations"
      id="conversation-log"
      isPane
      scrolls
      flush
      actions={
        <Button
          size="small"
          icon={Phone}
          onPress={() => go({ section: 'conversations', anchor: 'conversation-said' })}
        >
          Log a call
        </Button>
      }
    >
      <Pinned />
      {conversations.length === 0 ? (
        <EmptyState kind="none" title="No call or conversation yet">
          Attempts and conversations with the family, the practitioner and others appear here.
        </EmptyState>
      ) : (
        <Timeline label="Conversations, newest first">
          {conversations
            .toSorted((one, other) => other.content.heldAt.localeCompare(one.content.heldAt))
            .map((conversation) => (
              <LoggedConversation key={conversation.stamp.entry} conversation={conversation} />
            ))}
        </Timeline>
      )}
    </Panel>
  );
}

/** What whoever calls next must know first: how the family wishes to be spoken to, what is promised, what is due. */
function Pinned() {
  const { view } = useCase();
  const needs = view.case.fields.nextOfKin?.value.communicationNeeds ?? null;
  const promises = openPromises(view);
  const { nextContactAt } = view.summary;
  return (
    <div className={cls('pinned')}>
      <p className={cls('soft')}>{countWords(view.case.conversations)}</p>
      {needs !== null && (
        <Notice tone="info" title="How to speak with the family">
          {needs}
        </Notice>
      )}
      {nextContactAt !== null && <p>Next attempt due {formatCuiDateTime(nextContactAt)}</p>}
      {promises.length > 0 && (
        <ul className={cls('cards-list')} aria-label="Open promises">
          {promises.map(({ entry, what, dueOn, isOverdue }) => (
            <li key={entry}>
              <StatusTag tone={isOverdue ? 'warn' : 'info'}>
                {isOverdue ? 'Promise overdue' : 'Promised'}
              </StatusTag>{' '}
              {what} <span className={cls('soft')}>due {formatCuiDate(dueOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countWords(
  conversations: readonly { readonly content: { readonly with: string; readonly result: string } }[],
): string {
  const family = conversations.filter(({ content }) => content.with === 'bereaved');
  const spoken = family.filter(({ content }) => content.result === 'spoken').length;
  const attempts = family.length - spoken;
  return `Family: ${spoken} spoken, ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
}
