import type { ReactNode } from 'react';

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
