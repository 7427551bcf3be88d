import type { CaseView } from '../../../contract/views.ts';
import type { Conversation } from './conversation-boxes.ts';

/** Conversations in which a concern was raised that nobody has recorded as a concern yet. */
export function unrecordedConcerns({ case: onCase }: CaseView): readonly Conversation[] {
  const recorded = new Set(onCase.concerns.map(({ content }) => content.conversation));
  return onCase.conversations.filter(
    ({ content, stamp }) => content.concernRaised && !recorded.has(stamp.entry),
  );
}
