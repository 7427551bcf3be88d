import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';
import { refusalOfConversation } from './refusal-of-conversation.ts';

/** Logs one attempt or conversation. Rules: CONV-1 to CONV-4. */
export function recordConversation(
  office: Office,
  input: ParsedOf<'record-conversation'>,
): Outcome<Recorded, Refusal> {
  const { caseId, conversation } = input;
  return recordItem(
    office,
    {
      act: 'record-conversation',
      kind: 'conversation-recorded',
      caseId,
      payload: conversation,
      happenedAt: conversation.heldAt,
    },
    (_onCase, loaded) => refusalOfConversation(office, conversation, loaded),
  );
}
