import type { MouseEvent } from 'react';
import type { DataColumn } from './data-table-column.ts';
import type { Tone } from './status-tag.tsx';
import styles from './data-table.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface DataTableRowProps<Row> {
  readonly index: number;
  readonly startPx: number;
  readonly columns: readonly DataColumn<Row>[];
  /** The tracks of the columns, the same for every row. */
  readonly template: string;
  readonly row: Row;
  readonly label: string | undefined;
  readonly tone: Tone | null;
  readonly isSelected: boolean | undefined;
  /** This row holds the table's one Tab stop. */
  readonly isActive: boolean;
  readonly onDrawn: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** Marking text to copy it is not opening, and a button in a cell has its own act. */
function isPressOnRow(event: MouseEvent<HTMLElement>): boolean {
  const isOnControl =
    event.target instanceof Element && event.target.closest('button, a, input, label') !== null;
  return !isOnControl && window.getSelection()?.type !== 'Range';
}

/** One row of a `DataTable`. The grid around it hears the keys. */
export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { index, columns, row, tone, isSelected, isActive, onDrawn, onFocus, onOpen } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter is heard by the grid
    <div
      ref={onDrawn}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-label={props.label}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      className={cls('row', 'cells', isSelected === true && 'selected', tone)}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${props.startPx}px)` }}
      onFocus={onFocus}
      onClick={(event) => {
        if (!isPressOnRow(event)) return;
        onFocus();
        onOpen();
      }}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          className={cls('cell', column.nowrap === true && 'nowrap', column.align === 'end' && 'end')}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}
