import type { CaseChangeView, ReturnComparisonView } from '../../contract/frozen-return-view.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { classesOf } from '../components/class-names.ts';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { whenInWords } from './stated.ts';
import styles from './returns.module.css';

const cls = classesOf(styles);

const MOVED = {
  'came-in': 'Came into the period',
  'went-out': 'Left the period',
  within: 'Counts otherwise',
} as const satisfies Record<CaseChangeView['moved'], string>;

/** Every case that counts otherwise than before: why, by whose entry, and in which lines. */
export function CaseChanges({ view }: { readonly view: ReturnComparisonView }) {
  return (
    <Panel title="Cases that count otherwise" isPane>
      <PlainTable caption="Cases that count otherwise, and why" headers={['Case', 'What', 'Why', 'Lines']}>
        {view.changes.map((change) => {
          const found = view.cases[change.case];
          if (found === undefined) return null;
          return (
            <tr key={found.caseId}>
              <th scope="row">
                <a className={cls('together')} href={`#/case/${found.caseId}`}>
                  {found.reference}
                </a>
                <span className={cls('how')}>{formatName(found.surname, found.forenames, '')}</span>
              </th>
              <td>{MOVED[change.moved]}</td>
              <td>
                <ul className={cls('reasons')}>
                  {change.reasons.map((reason) => (
                    <li key={reason.words}>
                      {reason.words}
                      <span className={cls('how')}>{byWhom(reason)}</span>
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <Lines label="Now in" lines={change.came} />
                <Lines label="No longer in" lines={change.went} />
              </td>
            </tr>
          );
        })}
      </PlainTable>
    </Panel>
  );
}

function byWhom({ at, byName }: CaseChangeView['reasons'][number]): string {
  if (at === null) return 'By no entry of the case: a setting, the address book or the definition';
  return `${byName ?? ''}, ${whenInWords(at)}`;
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p className={cls('how')}>
      <strong>{label}:</strong> {lines.join(' · ')}
    </p>
  );
}
