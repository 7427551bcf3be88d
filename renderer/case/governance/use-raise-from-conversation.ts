import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCase } from '../case-context.ts';
import type { Conversation } from '../conversations/conversation-boxes.ts';
import { CONCERN_DRAFT, concernFromConversation, NO_CONCERN } from './concern-boxes.ts';

/** Begins a concern with what was said in a conversation, and goes to where it is written. What stood there stays. */
export function useRaiseFromConversation(): (conversation: Conversation) => void {
  const { caseId, go } = useCase();
  const form = useDraftForm(caseId, CONCERN_DRAFT, NO_CONCERN);
  return ({ content, stamp }) => {
    if (form.values.conversation !== stamp.entry)
      form.setAll(concernFromConversation(stamp.entry, content.said, form.values));
    go({ section: 'governance', anchor: 'raise-concern' });
  };
}
