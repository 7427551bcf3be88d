import type { Item, RecordedField, Stamp } from '../case/case.ts';
import type { SeenIn } from './raised.ts';

/** A field as the place where something was seen. */
export function seenInField(
  field: Pick<RecordedField<unknown>, 'stamp'>,
  where: string,
  words: string,
): SeenIn {
  return { entry: field.stamp.entry, clock: field.stamp.clock, where, words };
}

/** An item as the place where something was seen: a new wording of it is a new place. */
export function seenInItem(
  item: Pick<Item<unknown>, 'corrected' | 'stamp'>,
  where: string,
  words: string,
): SeenIn {
  const wording: Stamp = item.corrected.at(-1)?.by ?? item.stamp;
  return { entry: wording.entry, clock: wording.clock, where, words };
}

/** The places in the order in which they were recorded; those that stand nowhere come first. */
export function inTimeOrder(seen: readonly SeenIn[]): readonly SeenIn[] {
  return seen.toSorted((one, other) => {
    const [first, second] = [one.clock ?? '', other.clock ?? ''];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
