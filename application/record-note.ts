import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

export function recordNote(office: Office, input: ParsedOf<'record-note'>): Outcome<Recorded, Refusal> {
  const { caseId, text } = input;
  return recordItem(office, {
    act: 'record-note',
    kind: 'note-recorded',
    caseId,
    payload: { text },
    happenedAt: null,
  });
}
