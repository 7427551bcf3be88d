interface Place {
  readonly at: number;
  readonly count: number;
  /** Rows to go for Page Up and Page Down. */
  readonly pageRows: number;
}

/**
 * Where a key leads in a grid whose rows hold the focus.
 *
 * @returns the index of a row, or null where the key is not one of the grid's
 */
export function nextRow(
  key: { readonly key: string; readonly altKey: boolean; readonly metaKey: boolean },
  place: Place,
): number | null {
  // Alt with an arrow goes to the previous or next case and is not the grid's.
  if (key.altKey || key.metaKey || place.count === 0) return null;
  const last = place.count - 1;
  const within = (index: number): number => Math.min(last, Math.max(0, index));
  switch (key.key) {
    case 'ArrowDown':
      return within(place.at + 1);
    case 'ArrowUp':
      return within(place.at - 1);
    case 'PageDown':
      return within(place.at + place.pageRows);
    case 'PageUp':
      return within(place.at - place.pageRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
