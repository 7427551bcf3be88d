import { ConversationForm } from './conversation-form.tsx';
import { NoConversationForm } from './no-conversation-form.tsx';

/** Where calls and conversations are logged. The log itself stands beside every section. */
export function ConversationsSection() {
  return (
    <>
      <ConversationForm />
      <NoConversationForm />
    </>
  );
}
