import type { Stamp } from '../for-window.ts';
import { officeTime } from '../for-window.ts';
import type { CaseView } from '../views.ts';
import { formatCuiDateTime } from './cui-date.ts';

type People = CaseView['people'];

/** The name of whoever did something. Entries that the program made itself have no person. */
export function nameOf(people: People, actor: string | null): string {
  if (actor === null) return 'The program';
  return people[actor]?.name ?? 'A former member of the office';
}

const TITLES = /^(?:dr|mr|mrs|ms|miss|prof|professor)\.?$/i;

/** The first letters of a name, titles left out, where a narrow list has no room for all of it: `LF`. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => part !== '' && !TITLES.test(part))
    .map((part) => part.charAt(0).toLocaleUpperCase('en-GB'))
    .join('');
}

/** An instant as the office's clock shows it: `18-Nov-2026 03:40`. */
export function clockWords(at: string): string {
  return formatCuiDateTime(officeTime(at));
}

/** Who and when, on one line: `Dr R. Bevan · 18-Nov-2026 11:20`. */
export function byLine(people: People, stamp: Stamp): string {
  return `${nameOf(people, stamp.actor)} · ${clockWords(stamp.happenedAt)}`;
}
