import type { Entry, EntryOf } from '../record/entry.ts';
import type { EntryCorrection, EntryPayloads } from '../record/payloads.ts';
import type { EntryId } from '../shared/ids.ts';
import type { Item, Stamp } from './case.ts';
import { stampOf } from './fold-fields.ts';

type CorrectableKind = EntryCorrection['replacement']['kind'];
type CorrectableEntry = { [Kind in CorrectableKind]: EntryOf<Kind> }[CorrectableKind];

/** The things of one kind that were added to a case, each with its corrections applied in clock order. */
export function foldItems<Kind extends CorrectableKind>(
  entries: readonly Entry[],
  kind: Kind,
): readonly Item<EntryPayloads[Kind]>[] {
  const corrections = correctionsByEntry(entries);
  const items: Item<EntryPayloads[Kind]>[] = [];
  for (const entry of entries) {
    if (!isOf(entry, kind)) continue;
    items.push(withCorrections<Kind>(entry, kind, corrections.get(entry.id) ?? []));
  }
  return items;
}

interface StampedCorrection {
  readonly content: EntryCorrection;
  readonly by: Stamp;
}

function withCorrections<Kind extends CorrectableKind>(
  entry: CorrectableEntry,
  kind: Kind,
  corrections: readonly StampedCorrection[],
): Item<EntryPayloads[Kind]> {
  // The caller has checked that the entry, and here that each replacement, is of this kind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  let content = entry.payload as EntryPayloads[Kind];
  const corrected: { content: EntryPayloads[Kind]; reason: string; by: Stamp }[] = [];
  for (const correction of corrections) {
    if (correction.content.replacement.kind !== kind) continue;
    corrected.push({ content, reason: correction.content.reason, by: correction.by });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    content = correction.content.replacement.payload as EntryPayloads[Kind];
  }
  return { content, stamp: stampOf(entry), corrected };
}

function correctionsByEntry(entries: readonly Entry[]): ReadonlyMap<EntryId, readonly StampedCorrection[]> {
  const byEntry = new Map<EntryId, StampedCorrection[]>();
  for (const entry of entries) {
    if (entry.kind !== 'entry-corrected') continue;
    const list = byEntry.get(entry.payload.corrects) ?? [];
    list.push({ content: entry.payload, by: stampOf(entry) });
    byEntry.set(entry.payload.corrects, list);
  }
  return byEntry;
}

function isOf<Kind extends CorrectableKind>(
  entry: Entry,
  kind: Kind,
): entry is CorrectableEntry & { kind: Kind } {
  return entry.kind === kind;
}
