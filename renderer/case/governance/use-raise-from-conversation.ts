import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCase } from '../case-context.ts';
import type { Conversation } from '../conversations/conversation-boxes.ts';
import { whyNot } from '../why-not.ts';
import { CONCERN_DRAFT, concernFromConversation, NO_CONCERN } from './concern-boxes.ts';

interface RaiseFromConversation {
  /** Begins a concern with what was said, and goes to where it is written. What stood there stays. */
  readonly raise: (conversation: Conversation) => void;
  /** Why that cannot be done now; null where it can. */
  readonly whyNotRaise: (conversation: Conversation) => string | null;
}

/** Makes a concern of what was said in a conversation: the words of two people never come into one box. */
export function useRaiseFromConversation(): RaiseFromConversation {
  const { caseId, go, view } = useCase();
  const form = useDraftForm(caseId, CONCERN_DRAFT, NO_CONCERN);
  const begunFrom = form.values.conversation;
  return {
    raise({ content, stamp }) {
      if (begunFrom !== stamp.entry) form.setAll(concernFromConversation(stamp.entry, content, form.values));
      go({ section: 'governance', anchor: 'raise-concern' });
    },
    whyNotRaise({ stamp }) {
      const blocked = whyNot(view, 'raise-concern');
      if (blocked !== null || begunFrom === null || begunFrom === stamp.entry) return blocked;
      return 'A concern from another conversation is being written. Raise it first, or throw its draft away.';
    },
  };
}
