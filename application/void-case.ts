import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** Takes a case out of the work with a reason. Rule VOID-1: it stays readable, and takes only notes from then on. */
export function voidCase(office: Office, input: ParsedOf<'void-case'>): Outcome<Recorded, Refusal> {
  const { caseId, reason } = input;
  return recordItem(office, {
    act: 'void-case',
    kind: 'case-voided',
    caseId,
    payload: { reason },
    happenedAt: null,
  });
}
