import type { ReactNode } from 'react';
import styles from './plain-table.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface PlainTableProps {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly headers: readonly string[];
  /** `<tr>` elements; the first cell of each is a `<th scope="row">`. */
  readonly children: ReactNode;
}

/** A short table to read. Scrolls sideways by itself where the window is narrow, by keyboard too. */
export function PlainTable({ caption, headers, children }: PlainTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={cls('scroller')} role="group" aria-label={caption} tabIndex={0}>
      <table className={cls('table')} aria-label={caption}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
