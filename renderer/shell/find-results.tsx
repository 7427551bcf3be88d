import type { Ref } from 'react';
import type { CaseRow } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import { StatusTag } from '../components/status-tag.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../contract/words/cui-nhs-number.ts';
import styles from './find-dialog.module.css';

const cls = classesOf(styles);

interface FindResultsProps {
  readonly label: string;
  readonly rows: readonly CaseRow[];
  readonly onOpen: (row: CaseRow) => void;
  readonly ref?: Ref<HTMLUListElement>;
}

/** Cases that were found, each a link that opens it; closed and void ones are marked. */
export function FindResults({ label, rows, onOpen, ref }: FindResultsProps) {
  return (
    <ul ref={ref} className={cls('list')} aria-label={label}>
      {rows.map((row) => (
        <li key={row.caseId}>
          <a
            className={cls('result')}
            href={`#/case/${row.caseId}`}
            onClick={(event) => {
              event.preventDefault();
              onOpen(row);
            }}
          >
            <span className={cls('name')}>{formatName(row.surname, row.forenames, row.title)}</span>
            <span className={cls('soft')}>
              {row.nhsNumber === null ? 'NHS No. not known' : formatNhsNumber(row.nhsNumber)}
            </span>
            <span className={cls('marks')}>
              {row.voided && <StatusTag tone="bad">Void</StatusTag>}
              {!row.open && !row.voided && <StatusTag tone="neutral">Closed</StatusTag>}
            </span>
            <span className={cls('soft', 'place')}>{row.place}</span>
            <span className={cls('soft')}>
              {row.diedOn === null ? 'Date of death not known' : `Died ${formatCuiDate(row.diedOn)}`}
            </span>
            <span className={cls('soft')}>{row.reference}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
