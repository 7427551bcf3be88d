/** One line of a cause of death, in the certifier's own words. Never completed, expanded or corrected by the program. */
export interface CauseLine {
  readonly text: string;
  /** From onset to death, as stated; empty where none was stated. */
  readonly interval: string;
}

/** The lines of the adult certificate. An unused line has empty texts. */
export interface CauseOfDeath {
  readonly line1a: CauseLine;
  readonly line1b: CauseLine;
  readonly line1c: CauseLine;
  readonly line1d: CauseLine;
  readonly part2: CauseLine;
}

export const CAUSE_LINES = ['line1a', 'line1b', 'line1c', 'line1d', 'part2'] as const;
export type CauseLineName = (typeof CAUSE_LINES)[number];

/** The lines that leave a gap above them: 1(c) needs 1(b), 1(d) needs 1(c), and 1(a) is never empty. Rule CAUSE-1. */
export function gapsInCause(cause: CauseOfDeath): readonly CauseLineName[] {
  const filled = (name: CauseLineName): boolean => cause[name].text.trim() !== '';
  const gaps: CauseLineName[] = [];
  if (!filled('line1a')) gaps.push('line1a');
  if (!filled('line1b') && (filled('line1c') || filled('line1d'))) gaps.push('line1b');
  if (!filled('line1c') && filled('line1d')) gaps.push('line1c');
  return gaps;
}

/** Whether two statements are the same words on the same lines; only surrounding white space is overlooked. */
export function isSameCause(one: CauseOfDeath, other: CauseOfDeath): boolean {
  return CAUSE_LINES.every(
    (name) =>
      one[name].text.trim() === other[name].text.trim() &&
      one[name].interval.trim() === other[name].interval.trim(),
  );
}
