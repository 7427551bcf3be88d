import type { AddressLine } from '../../contract/for-window.ts';
import type { AddressRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Acts } from '../components/form-layout.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { ADDRESS_KINDS_WORDS } from '../../contract/words/address-words.ts';

interface AddressTableProps {
  readonly kind: AddressLine['kind'];
  readonly lines: readonly AddressRow[];
  readonly mayChange: boolean;
  readonly onChange: (line: AddressRow) => void;
  readonly onRetire: (line: AddressRow) => void;
  readonly onRestore: (line: AddressRow) => void;
}

/** The lines of one kind, retired ones marked. */
export function AddressTable({ kind, lines, mayChange, onChange, onRetire, onRestore }: AddressTableProps) {
  const isPractitioner = kind === 'practitioner';
  const headers = [
    'Name',
    'Organisation',
    ...(isPractitioner ? ['GMC number'] : []),
    'Telephone and email',
    'Address',
    'Reached',
    ...(mayChange ? ['Acts'] : []),
  ];
  return (
    <PlainTable caption={ADDRESS_KINDS_WORDS[kind]} headers={headers}>
      {lines.map((line) => (
        <tr key={line.addressId}>
          <th scope="row">
            {line.name} {line.retired && <StatusTag tone="neutral">No longer offered</StatusTag>}
          </th>
          <td>{line.organisation}</td>
          {isPractitioner && <td>{line.gmcNumber}</td>}
          <td>{[line.phone, line.email].filter((part) => part !== '').join(' · ')}</td>
          <td>{line.address}</td>
          <td>{line.availability}</td>
          {mayChange && (
            <td>
              <Acts>
                <Button size="small" aria-label={`Change ${line.name}`} onPress={() => onChange(line)}>
                  Change
                </Button>
                {line.retired ? (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={`Offer ${line.name} again`}
                    onPress={() => onRestore(line)}
                  >
                    Offer again
                  </Button>
                ) : (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={`Stop offering ${line.name}`}
                    onPress={() => onRetire(line)}
                  >
                    Stop offering
                  </Button>
                )}
              </Acts>
            </td>
          )}
        </tr>
      ))}
    </PlainTable>
  );
}
