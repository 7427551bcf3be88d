import { Equal } from 'lucide-react';
import type { CaseRow } from '../../contract/views.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../contract/words/cui-nhs-number.ts';
import type { Intake } from './intake.ts';
import { typedDates } from './typed-dates.ts';

interface CompareTableProps {
  readonly row: CaseRow;
  readonly intake: Intake;
  readonly nowAt: string;
}

/** What is typed beside what another case has, line by line. */
export function CompareTable({ row, intake, nowAt }: CompareTableProps) {
  return (
    <PlainTable
      caption={`This form and case ${row.reference}`}
      headers={['Fact', 'This form', row.reference, 'Same']}
    >
      {linesOf(row, intake, nowAt).map(({ label, here, there }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{here ?? '–'}</td>
          <td>
            {there ?? '–'}{' '}
            {label === 'Name' && !row.open && !row.voided && <StatusTag tone="neutral">Closed</StatusTag>}
          </td>
          <td>{here !== null && here === there && <Equal size={16} role="img" aria-label="Same" />}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

interface Line {
  readonly label: string;
  /** Null where nothing is known. */
  readonly here: string | null;
  readonly there: string | null;
}

function linesOf(row: CaseRow, intake: Intake, nowAt: string): readonly Line[] {
  const { bornOn, diedOn } = typedDates(intake, nowAt);
  const hasNumber = !intake.isNhsNotKnown && !intake.isWelshNumber && intake.nhsDigits.length === 10;
  const place = [intake.ward.trim(), intake.placeName.trim()].filter((part) => part !== '').join(', ');
  return [
    {
      label: 'Name',
      here: formatName(intake.surname, intake.forenames, intake.title),
      there: formatName(row.surname, row.forenames, row.title),
    },
    { label: 'Born', here: shownDate(bornOn), there: shownDate(row.bornOn) },
    { label: 'Died', here: shownDate(diedOn), there: shownDate(row.diedOn) },
    {
      label: 'NHS No.',
      here: hasNumber ? formatNhsNumber(intake.nhsDigits) : null,
      there: row.nhsNumber === null ? null : formatNhsNumber(row.nhsNumber),
    },
    { label: 'Place', here: place === '' ? null : place, there: row.place === '' ? null : row.place },
  ];
}

function shownDate(date: string | null): string | null {
  return date === null ? null : formatCuiDate(date);
}
