import type { Entry } from '../domain/record/entry.ts';
import type { EntryId } from '../domain/shared/ids.ts';
import type { LoadedCase } from './office.ts';

/** Whether all of these are entries of the case that `counts` accepts. Rule CASE-1. */
export function areEntriesOf(
  loaded: LoadedCase,
  ids: readonly EntryId[],
  counts: (entry: Entry) => boolean = () => true,
): boolean {
  if (ids.length === 0) return true;
  const known = new Set(loaded.entries.filter(counts).map(({ id }) => id));
  return ids.every((id) => known.has(id));
}
