import type { ReturnCase } from '../../contract/return-view.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { classesOf } from '../components/class-names.ts';
import { Dialog } from '../components/dialog.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import styles from './returns.module.css';

const cls = classesOf(styles);

interface CasesDialogProps {
  /** The number that was opened, in words. */
  readonly title: string;
  readonly cases: readonly ReturnCase[];
  readonly onClose: () => void;
}

/** The cases behind one number, each a link to it. */
export function CasesDialog({ title, cases, onClose }: CasesDialogProps) {
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <PlainTable caption={title} headers={['Case', 'Name', 'Died']}>
        {cases.map((row) => (
          <tr key={row.caseId}>
            <th scope="row" className={cls('together')}>
              <a href={`#/case/${row.caseId}`}>{row.reference}</a>
            </th>
            <td>{formatName(row.surname, row.forenames, '')}</td>
            <td className={cls('together')}>
              {row.diedOn === null ? 'Not known' : formatCuiDate(row.diedOn)}
            </td>
          </tr>
        ))}
      </PlainTable>
    </Dialog>
  );
}
