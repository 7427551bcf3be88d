import type { Case, Stamp } from '../case/case.ts';
import type { UserId } from '../shared/ids.ts';

/** Whether this examiner has declared a conflict on the case. It is never taken back: independence is asked as at the death. */
export function isConflicted(onCase: Pick<Case, 'independence'>, examiner: UserId | null): boolean {
  return onCase.independence.some(({ content, stamp }) => stamp.actor === examiner && !content.independent);
}

/**
 * What a medical examiner recorded, unless that examiner has declared a conflict since. Then it stays readable, goes to
 * the next examiner with the rest of the record, and nobody's declaration rests on it. Rule IND-3.
 */
export function fromIndependent<Recorded extends { readonly stamp: Stamp }>(
  onCase: Pick<Case, 'independence'>,
  recorded: Recorded | null,
): Recorded | null {
  return recorded === null || isConflicted(onCase, recorded.stamp.actor) ? null : recorded;
}
