import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** A medical examiner decides what becomes of a concern. Rule GOV-2. */
export function reviewConcern(office: Office, input: ParsedOf<'review-concern'>): Outcome<Recorded, Refusal> {
  const { caseId, review } = input;
  return recordItem(
    office,
    { act: 'review-concern', kind: 'concern-reviewed', caseId, payload: review, happenedAt: null },
    (onCase) =>
      onCase.concerns.some((concern) => concern.stamp.entry === review.concern)
        ? null
        : { kind: 'concern-not-found' },
  );
}
