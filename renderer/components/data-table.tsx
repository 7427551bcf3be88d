import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Skeleton } from './skeleton.tsx';
import type { Tone } from './status-tag.tsx';
import type { DataColumn, TableSort } from './data-table-column.ts';
import { nextRow } from './data-table-keys.ts';
import { DataTableHeader } from './data-table-header.tsx';
import { DataTableRow } from './data-table-row.tsx';
import { useMeasuredRow, useWidth } from './use-measure.ts';
import styles from './data-table.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

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
      [...new Set([...defaultRangeExtractor(range), ...(rows.length === 0 ? [] : [active])])].toSorted(
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
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard; with rows, by them
        tabIndex={isEmpty ? 0 : -1}
        role="group"
        aria-label={label}
      >
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus, one at a time */}
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
                <DataTableHeader key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </div>
          </div>
          <div role="rowgroup" className={cls('rows')} style={{ height: virtualizer.getTotalSize() }}>
            {shown.map((item) => {
              const row = rows[item.index];
              if (row === undefined) return null;
              const id = rowId(row);
              const isActive = item.index === active;
              return (
                <DataTableRow
                  key={item.key}
                  index={item.index}
                  startPx={item.start}
                  columns={columns}
                  template={template}
                  row={row}
                  label={props.rowLabel?.(row)}
                  tone={props.rowTone?.(row) ?? null}
                  isSelected={props.selectedId === undefined ? undefined : id === props.selectedId}
                  isActive={isActive}
                  onDrawn={(element) => {
                    virtualizer.measureElement(element);
                    if (isActive) focusRow(element);
                  }}
                  onFocus={() => setActiveId(id)}
                  onOpen={() => onOpen(row)}
                />
              );
            })}
          </div>
        </div>
        {isEmpty && (isLoading ? <Skeleton label={`Loading: ${label}`} lines={8} /> : empty)}
      </div>
    </div>
  );
}
