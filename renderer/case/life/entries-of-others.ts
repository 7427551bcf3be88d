import type { Entry } from '../../../contract/for-window.ts';
import { msOf } from '../../../contract/for-window.ts';

const SAME_ACT_MS = 1_000;

/** Whether a window made an entry, told by what its commands were answered. */
export interface OwnActs {
  readonly entryIds: ReadonlySet<string>;
  readonly documentIds: ReadonlySet<string>;
}

/**
 * Entries that came into the case since it was opened and were not made in this window, oldest first.
 *
 * An act can write a second entry, as when a review reopens the case: what directly follows an own entry, by the same
 * person within a second, is part of it.
 */
export function entriesOfOthers(
  timeline: readonly Entry[],
  seen: ReadonlySet<string>,
  own: OwnActs,
): readonly Entry[] {
  return timeline.filter((entry, position) => {
    if (seen.has(entry.id) || isOwn(entry, own)) return false;
    const before = timeline[position - 1];
    const isPartOfOwn =
      before !== undefined &&
      isOwn(before, own) &&
      before.actor === entry.actor &&
      msOf(entry.enteredAt) - msOf(before.enteredAt) <= SAME_ACT_MS;
    return !isPartOfOwn;
  });
}

function isOwn({ id, payload }: Entry, own: OwnActs): boolean {
  if (own.entryIds.has(id)) return true;
  return 'documentId' in payload && own.documentIds.has(payload.documentId);
}
