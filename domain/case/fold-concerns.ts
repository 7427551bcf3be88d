import type { Entry } from '../record/entry.ts';
import type { Concern } from './case.ts';
import { stampOf } from './fold-fields.ts';
import { foldItems } from './fold-items.ts';

/** The concerns of a case, each with the latest decision of a medical examiner on it. */
export function foldConcerns(entries: readonly Entry[]): readonly Concern[] {
  const reviews = new Map<string, NonNullable<Concern['review']>>();
  for (const entry of entries) {
    if (entry.kind === 'concern-reviewed') {
      reviews.set(entry.payload.concern, { content: entry.payload, stamp: stampOf(entry) });
    }
  }
  return foldItems(entries, 'concern-raised').map((item) => ({
    ...item,
    review: reviews.get(item.stamp.entry) ?? null,
  }));
}
