import { Fragment } from 'react';
import type { ReturnLineView, ReturnSectionView, ReturnView } from '../../contract/return-view.ts';
import { classesOf } from '../components/class-names.ts';
import { PlainTable } from '../components/plain-table.tsx';
import styles from './returns.module.css';

const cls = classesOf(styles);

/** Opens the cases behind a number. */
export type OpenCases = (title: string, cases: readonly number[]) => void;

/** Every line of the return, of the whole and of each stratum. A number opens its cases. */
export function ReturnTable({ view, onOpen }: { readonly view: ReturnView; readonly onOpen: OpenCases }) {
  const columns = ['All', ...view.strata];
  return (
    <PlainTable caption={`${view.title}, numbers of cases`} headers={['Line', ...columns]}>
      <Line line={view.whole} columns={columns} onOpen={onOpen} />
      {view.sections.map((section) => (
        <Section key={section.id} section={section} columns={columns} onOpen={onOpen} />
      ))}
    </PlainTable>
  );
}

interface Shown {
  readonly columns: readonly string[];
  readonly onOpen: OpenCases;
}

function Section({ section, ...shown }: Shown & { readonly section: ReturnSectionView }) {
  const isEmpty = section.lines.every(({ all }) => all.length === 0);
  return (
    <Fragment>
      <tr className={cls('section')}>
        <th scope="rowgroup" colSpan={shown.columns.length + 1}>
          {section.title}
          {isEmpty && <span className={cls('soft')}>: no cases</span>}
          {section.mayOverlap && !isEmpty && (
            <span className={cls('soft')}> · a case may stand in several lines</span>
          )}
        </th>
      </tr>
      {!isEmpty && section.lines.map((line) => <Line key={line.id} line={line} {...shown} />)}
    </Fragment>
  );
}

function Line({ line, columns, onOpen }: Shown & { readonly line: ReturnLineView }) {
  return (
    <tr>
      <th scope="row" className={cls('line')}>
        {line.label}
        {line.how !== null && <span className={cls('how')}>{line.how}</span>}
      </th>
      {[line.all, ...line.strata].map((cases, at) => {
        const column = columns[at] ?? '';
        return (
          <td key={column} className={cls('cell')}>
            {cases.length === 0 ? (
              <span className={cls('none')}>0</span>
            ) : (
              <button
                type="button"
                className={cls('number')}
                aria-label={`${line.label}, ${column}: ${cases.length}. Show the cases`}
                onClick={() => onOpen(`${line.label}, ${column}: ${cases.length}`, cases)}
              >
                {cases.length.toLocaleString('en-GB')}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}
