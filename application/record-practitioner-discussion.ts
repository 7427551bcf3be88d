import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { checkDiscussion } from '../domain/conversations/check-discussion.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** Records the discussion of the cause with the attending practitioner, or why there was none. Rule CONV-1. */
export function recordPractitionerDiscussion(
  office: Office,
  input: ParsedOf<'record-practitioner-discussion'>,
): Outcome<Recorded, Refusal> {
  const { caseId, discussion } = input;
  const happenedAt = discussion.held ? discussion.heldAt : null;
  return recordItem(
    office,
    {
      act: 'record-practitioner-discussion',
      kind: 'practitioner-discussed',
      caseId,
      payload: discussion,
      happenedAt,
    },
    () => {
      const faults = checkDiscussion(discussion, office.now());
      return faults.length === 0 ? null : { kind: 'conversation-impossible', faults };
    },
  );
}
