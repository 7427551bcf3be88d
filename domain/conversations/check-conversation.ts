import type { DeathTime } from '../case/fields.ts';
import type { Instant } from '../shared/time.ts';
import { isBeyond, officeDate } from '../shared/time.ts';
import type { ConversationRecord } from './conversation.ts';

export const CONVERSATION_FAULTS = ['in-future', 'before-death', 'nothing-said', 'person-missing'] as const;
export type ConversationFault = (typeof CONVERSATION_FAULTS)[number];

/**
 * What cannot be right about a conversation; empty when it may be recorded.
 *
 * Rules: CONV-1 (not in the future), CONV-2 (not before the day of death, counted in the office), CONV-3 (where
 * somebody was spoken to, what was said is recorded), CONV-4 (a conversation names a person).
 */
export function checkConversation(
  held: ConversationRecord,
  death: DeathTime | null,
  now: Instant,
): readonly ConversationFault[] {
  const faults: ConversationFault[] = [];
  if (isBeyond(held.heldAt, now)) faults.push('in-future');
  if (death?.kind === 'died' && officeDate(held.heldAt) < death.on) faults.push('before-death');
  if (held.result === 'spoken' && held.said.trim() === '') faults.push('nothing-said');
  if (held.result === 'spoken' && held.personName.trim() === '') faults.push('person-missing');
  return faults;
}
