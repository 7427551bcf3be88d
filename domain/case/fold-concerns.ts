import type { Entry } from '../record/entry.ts';
import type { Concern } from './case.ts';
import { stampOf } from './fold-fields.ts';
import { foldItems } from './fold-items.ts';

/**
 * The concerns of a case, each with the latest decision of a medical examiner on it.
 *
 * A decision was made on the words as they stood: once they are corrected the concern waits for another. Rule GOV-2.
 */
export function foldConcerns(entries: readonly Entry[]): readonly Concern[] {
  const reviews = new Map<string, NonNullable<Concern['review']>>();
  for (const entry of entries) {
    if (entry.kind === 'concern-reviewed') {
      reviews.set(entry.payload.concern, { content: entry.payload, stamp: stampOf(entry) });
    }
  }
  return foldItems(entries, 'concern-raised').map((item) => {
    const review = reviews.get(item.stamp.entry) ?? null;
    const correctedAt = item.corrected.at(-1)?.by.clock ?? '';
    return { ...item, review: review !== null && review.stamp.clock > correctedAt ? review : null };
  });
}
