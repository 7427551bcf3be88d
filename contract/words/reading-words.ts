import { officeDate, officeTime } from '../../contract/for-window.ts';
import type { CaseReading, ColleagueReading } from '../../contract/views.ts';
import { formatCuiDateTime } from './cui-date.ts';

/** What is said of who else reads a case. */
export interface ReadingWords {
  readonly sentences: readonly string[];
  /** What the one control does; null where there is nothing to take over. */
  readonly act: 'Take over here' | 'Take over' | 'Take it back' | null;
}

/** @param now the present instant: a time of today needs no date */
export function readingInWords({ colleagues, elsewhere, takenOver }: CaseReading, now: string): ReadingWords {
  const taker = takenOver?.from === 'person' ? takenOver.byName : null;
  const others = colleagues
    // Whoever took it over was reading it: that is said once.
    .map((colleague) => (colleague.name === taker ? { ...colleague, readingAt: null } : colleague))
    .filter(({ readingAt, unfinishedAt }) => readingAt !== null || unfinishedAt !== null)
    .map((colleague) => colleagueInWords(colleague, now));
  if (takenOver !== null) {
    const { byName, from } = takenOver;
    const at = momentInWords(takenOver.at, now);
    const told =
      from === 'window'
        ? [`${byName} took over this case in another window at ${at}.`, 'What was typed here is kept.']
        : [`${byName} took over reading at ${at}.`];
    return { sentences: [...told, ...others], act: 'Take it back' };
  }
  const windows = elsewhere === null ? [] : [windowsInWords(elsewhere, now)];
  return { sentences: [...windows, ...others], act: actOf(elsewhere, colleagues) };
}

function actOf(
  elsewhere: CaseReading['elsewhere'],
  colleagues: readonly ColleagueReading[],
): ReadingWords['act'] {
  if (elsewhere?.isTakenOver === false) return 'Take over here';
  return colleagues.some(({ isTakenOver }) => !isTakenOver) ? 'Take over' : null;
}

function windowsInWords({ windows, since }: NonNullable<CaseReading['elsewhere']>, now: string): string {
  const at = momentInWords(since, now);
  return windows === 1
    ? `Also open in another window since ${at}.`
    : `Also open in ${windows} other windows, the first since ${at}.`;
}

function colleagueInWords({ name, readingAt, unfinishedAt }: ColleagueReading, now: string): string {
  const reading = readingAt === null ? null : `was reading this at ${momentInWords(readingAt, now)}`;
  const unfinished =
    unfinishedAt === null ? null : `has unfinished text here, saved ${momentInWords(unfinishedAt, now)}`;
  return `${name} ${[reading, unfinished].filter((part) => part !== null).join(' and ')}.`;
}

/** `10:32` today, `18-Nov-2026 10:32` on any other day. */
function momentInWords(at: string, now: string): string {
  const local = officeTime(at);
  return officeDate(at) === officeDate(now) ? local.slice(11, 16) : formatCuiDateTime(local);
}
