import { stringify } from 'csv-stringify/sync';

/** A list as it leaves the office: its headings, and a line for each of its rows. */
export interface ListTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A list as CSV (RFC 4180): UTF-8 with the mark that spreadsheets look for, CRLF, every cell in quotation marks.
 *
 * No cell is a formula to a spreadsheet: one that begins like a formula gets an apostrophe before it. Rule CSV-1.
 */
export function csvFile({ headings, rows }: ListTable): Uint8Array {
  const text = stringify([headings, ...rows.map((row) => row.map(defused))], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: '\r\n',
  });
  return new TextEncoder().encode(text);
}

/** The same for a program to read: RFC 4180 as it stands, without the mark, and no cell is changed. */
export function machineCsvFile({ headings, rows }: ListTable): Uint8Array {
  const text = stringify([headings, ...rows], { record_delimiter: '\r\n' });
  return new TextEncoder().encode(text);
}

/** What begins a formula, in its ordinary and its full-width form, behind whatever cannot be seen; and what may hide one. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
