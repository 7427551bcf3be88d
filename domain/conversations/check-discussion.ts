import type { Instant } from '../shared/time.ts';
import { isBeyond } from '../shared/time.ts';
import type { ConversationFault } from './check-conversation.ts';
import type { PractitionerDiscussion } from './conversation.ts';

/** What cannot be right about a discussion with the attending practitioner; empty when it may be recorded. Rule CONV-1. */
export function checkDiscussion(
  discussion: PractitionerDiscussion,
  now: Instant,
): readonly ConversationFault[] {
  return discussion.held && isBeyond(discussion.heldAt, now) ? ['in-future'] : [];
}
