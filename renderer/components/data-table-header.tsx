import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { DataColumn, TableSort } from './data-table-column.ts';
import styles from './data-table.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface DataTableHeaderProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
}

/** One header cell of a `DataTable`; a button where the office can sort by it. */
export function DataTableHeader<Row>({ column, sort, onSort }: DataTableHeaderProps<Row>) {
  const direction = sort !== null && sort.columnId === column.id ? sort.direction : null;
  const isSortable = column.isSortable === true;
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      className={cls('header', column.align === 'end' && 'end')}
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
    >
      {isSortable ? (
        <button
          type="button"
          className={cls('sort', direction !== null && 'sorted')}
          onClick={() => onSort({ columnId: column.id, direction: next })}
        >
          {column.header}
          <Icon size={13} aria-hidden />
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}
