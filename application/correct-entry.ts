import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { findEntry } from '../db/record/read-entries.ts';
import { checkConversation } from '../domain/conversations/check-conversation.ts';
import type { Case } from '../domain/case/case.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** Gives a wrong entry a new wording. Rule CORR-1: by a further entry of the same kind on the same case, with a reason. */
export function correctEntry(office: Office, input: ParsedOf<'correct-entry'>): Outcome<Recorded, Refusal> {
  const { caseId, corrects, reason, replacement } = input;
  return recordItem(
    office,
    { act: 'correct-entry', kind: 'entry-corrected', caseId, payload: { corrects, reason, replacement }, happenedAt: null },
    (onCase) => refusalOf(office, input, onCase),
  );
}

function refusalOf(office: Office, input: ParsedOf<'correct-entry'>, onCase: Case): Refusal | null {
  const wrong = findEntry(office.db, input.corrects);
  if (wrong === null || wrong.caseId !== input.caseId) return { kind: 'entry-not-found' };
  if (wrong.kind !== input.replacement.kind) return { kind: 'entry-not-correctable' };
  if (input.replacement.kind !== 'conversation-recorded') return null;
  const faults = checkConversation(input.replacement.payload, onCase.fields.death?.value ?? null, office.now());
  return faults.length === 0 ? null : { kind: 'conversation-impossible', faults };
}
