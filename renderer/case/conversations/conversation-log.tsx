import { Phone } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { useCase } from '../case-context.ts';
import { LoggedConversation } from './logged-conversation.tsx';
import { Pinned } from './pinned.tsx';

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
