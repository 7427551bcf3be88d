import { useMemo } from 'react';
import type { AddressLine } from '../../contract/for-window.ts';
import type { AddressRow } from '../../contract/views.ts';
import { useLook } from '../queries.ts';
import { useMay } from '../session/use-status.ts';

/** The lines of one kind that are still in use, by name; empty while they are not known or may not be seen. */
export function useAddressBook(kind: AddressLine['kind']): readonly AddressRow[] {
  const mayView = useMay('view-address-book');
  const { data } = useLook('list-address-book', {}, { enabled: mayView });
  return useMemo(() => linesOf(data ?? [], kind).filter(({ retired }) => !retired), [data, kind]);
}

/** The lines of one kind by name, retired ones last. */
export function linesOf(lines: readonly AddressRow[], kind: AddressLine['kind']): readonly AddressRow[] {
  return lines
    .filter((line) => line.kind === kind)
    .toSorted(
      (one, other) =>
        Number(one.retired) - Number(other.retired) || one.name.localeCompare(other.name, 'en-GB'),
    );
}
