import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** A medical examiner's own word on their independence. Rule IND-1: a conflict stops their work on the case. */
export function declareIndependence(
  office: Office,
  input: ParsedOf<'declare-independence'>,
): Outcome<Recorded, Refusal> {
  const { caseId, declaration } = input;
  return recordItem(office, {
    act: 'declare-independence',
    kind: 'independence-declared',
    caseId,
    payload: declaration,
    happenedAt: null,
  });
}
