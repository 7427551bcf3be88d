import { daysBetween, officeTime } from '../../contract/for-window.ts';
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
export function flagsOf(row: CaseRow, nowAt: string, silentSince: string | null = null): readonly RowFlag[] {
  if (row.voided) return [{ word: 'Void', tone: 'bad' }];
  return [
    ...(row.urgent ? [urgentFlag(row, nowAt)] : []),
    ...(row.open ? dueFlags(row, officeTime(nowAt)) : []),
    ...(row.open ? silentFlags(row, nowAt, silentSince) : []),
    ...(row.late ? [{ word: 'Late information', tone: 'warn' } as const] : []),
    ...(row.alerts > 0
      ? [{ word: row.alerts === 1 ? '1 alert' : `${row.alerts} alerts`, tone: 'warn' } as const]
      : []),
    ...(row.readyToDeclare ? [{ word: 'Ready to declare', tone: 'ok' } as const] : []),
    ...(row.reopened ? [{ word: 'Reopened', tone: 'info' } as const] : []),
    ...(row.child ? [{ word: 'Child', tone: 'info' } as const] : []),
  ];
}

/** A notification without a reply for longer than the office waits, with for how long. */
function silentFlags(
  { silentSince: since }: CaseRow,
  nowAt: string,
  silentSince: string | null,
): readonly RowFlag[] {
  if (since === null || silentSince === null || since > silentSince) return [];
  const days = daysBetween(officeTime(since).slice(0, 10), officeTime(nowAt).slice(0, 10));
  return [{ word: `No reply for ${String(days)} ${days === 1 ? 'day' : 'days'}`, tone: 'bad' }];
}

function urgentFlag(row: CaseRow, nowAt: string): RowFlag {
  const by = row.urgentDeadline === null ? '' : ` ${formatCuiDateTime(row.urgentDeadline)}`;
  return urgencyOf(row, nowAt) === 'overdue'
    ? { word: `Overdue${by}`, tone: 'bad' }
    : { word: `Urgent${by}`, tone: 'warn' };
}

/** A call that somebody noted for later and a promise, once their day has come. The clocks of the case are in the case. */
function dueFlags(row: CaseRow, now: string): readonly RowFlag[] {
  const { nextContactAt, promiseDueOn } = row;
  const today = now.slice(0, 10);
  return [
    ...(nextContactAt !== null && nextContactAt.slice(0, 10) <= today
      ? [
          dueFlag(
            'Contact',
            whenDue(nextContactAt.slice(0, 10), nextContactAt.slice(11), today),
            nextContactAt < now,
          ),
        ]
      : []),
    ...(promiseDueOn !== null && promiseDueOn <= today
      ? [dueFlag('Promise', whenDue(promiseDueOn, 'today', today), promiseDueOn < today)]
      : []),
  ];
}

/** Today in words or by the clock; earlier days by how many there were since. */
function whenDue(on: string, ifToday: string, today: string): string {
  const days = daysBetween(on, today);
  if (days === 0) return ifToday;
  return days === 1 ? '1 day' : `${String(days)} days`;
}

function dueFlag(what: string, when: string, isOver: boolean): RowFlag {
  return isOver
    ? { word: `${what} overdue ${when}`, tone: 'bad' }
    : { word: `${what} due ${when}`, tone: 'warn' };
}
