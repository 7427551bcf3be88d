import { officeTime } from '../../contract/for-window.ts';
import type { ReturnView } from '../../contract/return-view.ts';
import { formatCuiDate, formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';

/** The days of a period: `01-Oct-2026 to 31-Dec-2026`. */
export function daysInWords({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${formatCuiDate(from)} to ${formatCuiDate(to)}`;
}

/** An instant on the office's clock. */
export function whenInWords(at: string): string {
  return formatCuiDateTime(officeTime(at));
}

/** What was counted and when: a number without its period and its time says nothing. */
export function stated(view: ReturnView, done: 'counted' | 'frozen'): string {
  const count = view.whole.all.length;
  const cases = `${count.toLocaleString('en-GB')} ${count === 1 ? 'case' : 'cases'}`;
  const by = RETURN_BY_WORDS[view.by].toLowerCase();
  return `${daysInWords(view)} · ${by} · ${cases} · ${done} ${whenInWords(view.countedAt)}`;
}
