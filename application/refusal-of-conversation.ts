import type { Refusal } from '../contract/refusal.ts';
import { checkConversation } from '../domain/conversations/check-conversation.ts';
import type { ConversationRecord } from '../domain/conversations/conversation.ts';
import { areEntriesOf } from './entries-in-case.ts';
import type { LoadedCase, Office } from './office.ts';

/** Why a conversation cannot stand in a case as it is worded, or null. Rules: CONV-1 to CONV-4, CASE-1. */
export function refusalOfConversation(
  office: Office,
  held: ConversationRecord,
  loaded: LoadedCase,
): Refusal | null {
  const faults = checkConversation(held, loaded.case.fields.death?.value ?? null, office.now());
  if (faults.length > 0) return { kind: 'conversation-impossible', faults };
  const isConversation = areEntriesOf(
    loaded,
    held.keepsPromises,
    ({ kind }) => kind === 'conversation-recorded',
  );
  return isConversation ? null : { kind: 'entry-not-found' };
}
