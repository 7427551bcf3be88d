import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import { isBeyond } from '../domain/shared/time.ts';
import { inFuture } from './in-future.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/**
 * Records what the coroner answered. A death can also have been told to the coroner by somebody else, so an answer is
 * taken whether or not a referral of ours went out. Rule DATE-4.
 */
export function recordCoronerAnswer(
  office: Office,
  input: ParsedOf<'record-coroner-answer'>,
): Outcome<Recorded, Refusal> {
  const { caseId, answer } = input;
  const { receivedAt: happenedAt } = answer;
  return recordItem(
    office,
    { act: 'record-coroner-answer', kind: 'coroner-answered', caseId, payload: answer, happenedAt },
    () => (isBeyond(happenedAt, office.now()) ? inFuture('answer.receivedAt') : null),
  );
}
