import type { CauseOfDeath, NeonatalCause } from '../for-window.ts';
import { CAUSE_LINES, NEONATAL_LINES } from '../for-window.ts';
import { CAUSE_LINE_WORDS } from './detail-words.ts';
import { NEONATAL_LINE_LETTERS } from './wider-words.ts';

/** The lines that hold words, each with its place and its interval. */
export function causeWords(cause: CauseOfDeath): string {
  return CAUSE_LINES.filter((line) => cause[line].text.trim() !== '')
    .map((line) => {
      const { text, interval } = cause[line];
      return `${CAUSE_LINE_WORDS[line]} ${text}${interval.trim() === '' ? '' : ` (${interval})`}`;
    })
    .join('\n');
}

/** The same for a child under 28 days, whose lines carry no intervals. */
export function neonatalCauseWords(cause: NeonatalCause): string {
  return NEONATAL_LINES.filter((line) => cause[line].trim() !== '')
    .map((line) => `${NEONATAL_LINE_LETTERS[line]} ${cause[line]}`)
    .join('\n');
}

/** A cause on whichever lines it was written. */
export function eitherCauseWords(of: {
  readonly cause: CauseOfDeath | null;
  readonly neonatalCause: NeonatalCause | null;
}): string {
  if (of.neonatalCause !== null) return neonatalCauseWords(of.neonatalCause);
  return of.cause === null ? '' : causeWords(of.cause);
}
