import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { Skeleton } from './skeleton.tsx';
import type { Tone } from './status-tag.tsx';
import { nextRow } from './data-table-keys.ts';
import { useMeasuredRow, useWidth } from './use-measure.ts';
import styles from './data-table.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One column: what it is called, how wide, and what it shows of a row. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Never narrower than this many rem; `grow` shares out what is left over. */
  readonly minRem: number;
  readonly grow: number;
  readonly isSortable?: boolean;
  /** Dates, numbers, clocks: kept on one line. Everything else may wrap, nothing is ever cut. */
  readonly nowrap?: boolean;
  readonly align?: 'start' | 'end';
  /** Left out where the table is narrower than this many CSS pixels; the row's own screen still shows it. */
  readonly leaveOutBelowPx?: number;
}

/** How the rows are ordered. The office sorts; the table shows and asks. */
export interface TableSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  /** The rows fetched so far, in order. */
  readonly rows: readonly Row[];
  /** All rows there are, fetched or not. */
  readonly totalRows: number;
  readonly rowId: (row: Row) => string;
  /** The row in words, where its cells read badly aloud; null leaves it to the cells. */
  readonly rowLabel?: (row: Row) => string;
  /** Marks the start of the row; a column must say the same in words. */
  readonly rowTone?: (row: Row) => Tone | null;
  readonly selectedId?: string | null;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  readonly onOpen: (row: Row) => void;
  /** Fetch more: the end of the fetched rows is near. Called again only when `rows` has grown. */
  readonly onNearEnd?: () => void;
  readonly isLoading?: boolean;
  /** An `EmptyState`, shown when there are no rows and nothing is loading. */
  readonly empty: ReactNode;
}

const NEAR_END_ROWS = 40;

/**
 * A long list as an ARIA grid. Only the rows in sight are in the page. One Tab stop: arrows, Page Up and Down, Home
 * and End move between rows, Enter opens. A refresh of the rows never moves the focus: it is kept by row id.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, totalRows, rowId, sort, onSort, onOpen, onNearEnd, isLoading = false, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const rowHeightPx = useMeasuredRow(scroller);
  const columns = props.columns.filter((column) => width === 0 || width >= (column.leaveOutBelowPx ?? 0));
  const template = columns.map((column) => `minmax(${column.minRem}rem, ${column.grow}fr)`).join(' ');
  const minWidth = `${columns.reduce((sum, column) => sum + column.minRem, 0)}rem`;

  const [activeId, setActiveId] = useState<string | null>(null);
  const found = rows.findIndex((row) => rowId(row) === activeId);
  const active = found === -1 ? 0 : found;
  const takesFocus = useRef(false);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowId(row);
    },
    overscan: 8,
    scrollPaddingStart: rowHeightPx,
    // The row that holds the focus stays in the page even when it is scrolled out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(rows.length === 0 ? [] : [active])])].sort(
        (a, b) => a - b,
      ),
  });
  const shown = virtualizer.getVirtualItems();

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeightPx, template]);

  const askedAt = useRef(-1);
  const lastShown = virtualizer.range?.endIndex ?? 0;
  useLayoutEffect(() => {
    if (onNearEnd === undefined || rows.length >= totalRows || askedAt.current === rows.length) return;
    if (lastShown < rows.length - NEAR_END_ROWS) return;
    askedAt.current = rows.length;
    onNearEnd();
  }, [lastShown, rows.length, totalRows, onNearEnd]);

  const focusRow = useCallback((element: HTMLElement | null) => {
    if (element === null || !takesFocus.current) return;
    takesFocus.current = false;
    element.focus({ preventScroll: true });
  }, []);

  function goTo(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    takesFocus.current = index !== active;
    setActiveId(rowId(row));
    virtualizer.scrollToIndex(index);
  }

  function pressed(event: KeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    const row = rows[active];
    if (event.key === 'Enter' && row !== undefined && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      onOpen(row);
      return;
    }
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx) - 2);
    const next = nextRow(event, { at: active, count: rows.length, pageRows });
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  }

  const isEmpty = rows.length === 0;
  return (
    <div className={cls('table')}>
      <div
        ref={scroller}
        className={cls('scroller')}
        tabIndex={isEmpty ? 0 : -1}
        role="group"
        aria-label={label}
      >
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={totalRows + 1}
          aria-colcount={columns.length}
          aria-busy={isLoading}
          style={{ minWidth }}
          onKeyDown={pressed}
        >
          <div role="rowgroup" className={cls('head')}>
            <div
              role="row"
              aria-rowindex={1}
              className={cls('cells')}
              style={{ gridTemplateColumns: template }}
            >
              {columns.map((column) => (
                <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </div>
          </div>
          <div role="rowgroup" className={cls('rows')} style={{ height: virtualizer.getTotalSize() }}>
            {shown.map((item) => {
              const row = rows[item.index];
              if (row === undefined) return null;
              const id = rowId(row);
              const tone = props.rowTone?.(row) ?? null;
              const isActive = item.index === active;
              return (
                <div
                  key={item.key}
                  ref={(element) => {
                    virtualizer.measureElement(element);
                    if (isActive) focusRow(element);
                  }}
                  role="row"
                  data-index={item.index}
                  aria-rowindex={item.index + 2}
                  aria-label={props.rowLabel?.(row)}
                  aria-selected={props.selectedId === undefined ? undefined : id === props.selectedId}
                  tabIndex={isActive ? 0 : -1}
                  className={cls('row', 'cells', id === props.selectedId && 'selected', tone)}
                  style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
                  onFocus={() => setActiveId(id)}
                  onClick={() => {
                    // Marking text to copy it is not opening.
                    if (window.getSelection()?.type === 'Range') return;
                    setActiveId(id);
                    onOpen(row);
                  }}
                >
                  {columns.map((column) => (
                    <div
                      key={column.id}
                      role="gridcell"
                      className={cls(
                        'cell',
                        column.nowrap === true && 'nowrap',
                        column.align === 'end' && 'end',
                      )}
                    >
                      {column.cell(row)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
        {isEmpty && (isLoading ? <Skeleton label={`Loading: ${label}`} lines={8} /> : empty)}
      </div>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = sort !== null && sort.columnId === column.id ? sort.direction : null;
  const isSortable = column.isSortable === true;
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown;
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
          onClick={() =>
            onSort({ columnId: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
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
