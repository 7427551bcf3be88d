import { BookUser } from 'lucide-react';
import type { AddressLine } from '../../contract/for-window.ts';
import type { AddressRow } from '../../contract/views.ts';
import { Menu } from '../components/menu.tsx';
import { useAddressBook } from './use-address-book.ts';

interface AddressPickerProps {
  readonly kind: AddressLine['kind'];
  readonly onPick: (line: AddressRow) => void;
  /** Where several stand on one screen, what this one fills: "GP from the address book". */
  readonly label?: string;
}

/**
 * Fills boxes from a line of the address book; the boxes stay editable. Nothing where the book has no such line. Never
 * beside a cause of death, which is nobody's to suggest.
 */
export function AddressPicker({ kind, onPick, label = 'From the address book' }: AddressPickerProps) {
  const lines = useAddressBook(kind);
  if (lines.length === 0) return null;
  return (
    <Menu
      label={label}
      icon={BookUser}
      look="quiet"
      acts={lines.map((line) => ({
        id: line.addressId,
        label: line.organisation === '' ? line.name : `${line.name}, ${line.organisation}`,
        onAction: () => onPick(line),
      }))}
    />
  );
}
