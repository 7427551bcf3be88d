import type { Entry } from '../record/entry.ts';
import type { EntryId } from '../shared/ids.ts';
import type { Stamp } from './case.ts';
import { stampOf } from './fold-fields.ts';

export interface KeptEntries {
  readonly kept: readonly Entry[];
  readonly undone: readonly Stamp[];
}

/**
 * Leaves out acts that were taken back, and the taking back itself. Whether an act could be taken back was decided when
 * that was recorded; here it is only followed. The entry that opens a case is never left out.
 */
export function withoutUndone(entries: readonly Entry[]): KeptEntries {
  const taken = new Set<EntryId>();
  for (const entry of entries) if (entry.kind === 'entry-undone') taken.add(entry.payload.undoes);
  if (taken.size === 0) return { kept: entries, undone: [] };
  const isLeftOut = (entry: Entry): boolean => taken.has(entry.id) && entry.kind !== 'case-opened';
  return {
    kept: entries.filter((entry) => !isLeftOut(entry) && entry.kind !== 'entry-undone'),
    undone: entries.filter(isLeftOut).map(stampOf),
  };
}
