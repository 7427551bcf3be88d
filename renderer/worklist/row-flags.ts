import type { CaseRow } from '../../contract/views.ts';
import type { Tone } from '../components/status-tag.tsx';
import { formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { urgencyOf } from './row-times.ts';

/** Something that sets a case apart, in a word. */
export interface RowFlag {
  readonly word: string;
  readonly tone: Tone;
}

/** What sets a case apart from the others, what presses most first. */
export function flagsOf(row: CaseRow, nowAt: string): readonly RowFlag[] {
  if (row.voided) return [{ word: 'Void', tone: 'bad' }];
  return [
    ...(row.urgent ? [urgentFlag(row, nowAt)] : []),
    ...(row.late ? [{ word: 'Late information', tone: 'warn' } as const] : []),
    ...(row.alerts > 0
      ? [{ word: row.alerts === 1 ? '1 alert' : `${row.alerts} alerts`, tone: 'warn' } as const]
      : []),
    ...(row.readyToDeclare ? [{ word: 'Ready to declare', tone: 'ok' } as const] : []),
    ...(row.reopened ? [{ word: 'Reopened', tone: 'info' } as const] : []),
    ...(row.child ? [{ word: 'Child', tone: 'info' } as const] : []),
  ];
}

function urgentFlag(row: CaseRow, nowAt: string): RowFlag {
  const by = row.urgentDeadline === null ? '' : ` ${formatCuiDateTime(row.urgentDeadline)}`;
  return urgencyOf(row, nowAt) === 'overdue'
    ? { word: `Overdue${by}`, tone: 'bad' }
    : { word: `Urgent${by}`, tone: 'warn' };
}
