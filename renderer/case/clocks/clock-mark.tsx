import { useNow } from '../../use-now.ts';
import type { Clock } from '../../../contract/for-window.ts';
import { byPressure, clockStateAt, msOf } from '../../../contract/for-window.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { spanInWords } from '../../../contract/words/span.ts';
import { SHORT_CLOCK_WORDS } from '../../../contract/words/clock-words.ts';
import { clockWords } from '../../../contract/words/who.ts';

const TICK_MS = 10_000;

/** Whether the banner has anything to say of the clocks at any time. */
export function hasMark(clocks: readonly Clock[]): boolean {
  return clocks.some(
    ({ due, ended, name }) => ended === null && (name === 'urgent-release' || due.kind === 'at'),
  );
}

/** The clock that matters most: the urgent release with the time that is left, otherwise what is overdue. */
export function ClockMark({ clocks }: { readonly clocks: readonly Clock[] }) {
  const now = useNow(TICK_MS);
  const urgent = clocks.find(({ ended, name }) => name === 'urgent-release' && ended === null) ?? null;
  if (urgent !== null) return <UrgentMark clock={urgent} now={now} />;
  const overdue = byPressure(clocks, now).filter((clock) => clockStateAt(clock, now) === 'overdue');
  const [first] = overdue;
  if (first === undefined) return null;
  return (
    <StatusTag tone="bad">
      Overdue: {SHORT_CLOCK_WORDS[first.name].toLowerCase()}
      {overdue.length > 1 && ` and ${String(overdue.length - 1)} more`}
    </StatusTag>
  );
}

function UrgentMark({ clock, now }: { readonly clock: Clock; readonly now: string }) {
  const { due } = clock;
  if (due.kind !== 'at') return <StatusTag tone="warn">Urgent release</StatusTag>;
  const apart = msOf(due.at) - msOf(now);
  return clockStateAt(clock, now) === 'overdue' ? (
    <StatusTag tone="bad">Urgent release overdue by {spanInWords(-apart)}</StatusTag>
  ) : (
    <StatusTag tone="warn">
      Urgent release by {clockWords(due.at)}, {spanInWords(apart)} left
    </StatusTag>
  );
}
