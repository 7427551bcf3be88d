import { officeTime } from '../../contract/for-window.ts';
import type { OutboxRow } from '../../contract/views.ts';
import type { DataColumn } from '../components/data-table-column.ts';
import { StatusTag } from '../components/status-tag.tsx';
import type { Tone } from '../components/status-tag.tsx';
import { formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { DOCUMENT_KIND_WORDS, DOCUMENT_STATE_WORDS } from '../../contract/words/document-words.ts';

export const DOCUMENT_TONES = {
  'being-written': 'bad',
  abandoned: 'neutral',
  issued: 'warn',
  queued: 'info',
  'handed-over': 'info',
  sent: 'info',
  received: 'ok',
  acknowledged: 'ok',
  refused: 'bad',
  superseded: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<OutboxRow['state'], Tone>;

export const OUTBOX_COLUMNS: readonly DataColumn<OutboxRow>[] = [
  { id: 'state', header: 'State', minRem: 9, grow: 0.2, cell: (row) => <DocumentState row={row} /> },
  { id: 'number', header: 'Number', minRem: 12, grow: 0.4, nowrap: true, cell: (row) => <b>{row.number}</b> },
  {
    id: 'kind',
    header: 'Document',
    minRem: 11,
    grow: 1,
    cell: (row) => DOCUMENT_KIND_WORDS[row.documentKind],
  },
  {
    id: 'case',
    header: 'Case',
    minRem: 10,
    grow: 0.3,
    nowrap: true,
    leaveOutBelowPx: 1_000,
    cell: (row) => row.caseReference,
  },
  { id: 'recipient', header: 'To', minRem: 11, grow: 2, cell: (row) => row.recipient },
  {
    id: 'begun',
    header: 'Issued',
    minRem: 12,
    grow: 0.3,
    nowrap: true,
    cell: (row) => shortTime(row.begunAt),
  },
  { id: 'by', header: 'By', minRem: 8, grow: 1, leaveOutBelowPx: 960, cell: (row) => row.byName },
];

export function DocumentState({ row }: { readonly row: OutboxRow }) {
  return <StatusTag tone={DOCUMENT_TONES[row.state]}>{DOCUMENT_STATE_WORDS[row.state]}</StatusTag>;
}

/** An instant as the office's clock shows it: `23-Nov-2026 09:14`. */
export function shortTime(at: string): string {
  return formatCuiDateTime(officeTime(at));
}
