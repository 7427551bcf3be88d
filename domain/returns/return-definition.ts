import type { ReturnFacts } from './return-facts.ts';

/** Whether a case counts in a line. */
export type Counts = (facts: ReturnFacts) => boolean;

/** One line of a return. Every number of it is a number of cases. */
export interface ReturnLine {
  readonly id: string;
  readonly label: string;
  /** How it is counted, where the label does not say it. */
  readonly how: string | null;
  readonly counts: Counts;
}

/**
 * Lines about the cases of one other line.
 *
 * `parts`: each of those cases counts in exactly one of the lines. `together`: the first line has the cases that count in
 * any of the others, and a case may count in several. `apart`: each line is for itself.
 */
export interface ReturnSection {
  readonly id: string;
  readonly title: string;
  readonly kind: 'parts' | 'together' | 'apart';
  /** The line whose cases these lines are about. Sections come after the line they are about. */
  readonly of: string;
  readonly lines: readonly ReturnLine[];
}

/** The number of one line is, as a rule, the sum of lines of other sections: whoever has the parts has the total. */
export interface SumOfLines {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Where the deaths happened. Every case counts in exactly one. */
export interface Stratum {
  readonly id: string;
  readonly label: string;
  readonly counts: Counts;
}

/** Something that is not recorded, so that a number is less than it may be. */
export interface MissingFact {
  readonly id: string;
  /** After a number of cases: `7 cases have …`. */
  readonly one: string;
  readonly many: string;
  readonly isMissing: Counts;
  /** Asked, too, of the cases that are in no period for want of a day. */
  readonly isOfUndated: boolean;
}

/** The lines of a return as data, so that another version stands beside this one and not in its place. Rule RET-3. */
export interface ReturnDefinition {
  readonly title: string;
  readonly version: string;
  /** From when its lines are meant; a period before it is counted all the same. */
  readonly validFrom: string;
  /** Where the lines come from, and how far that is confirmed: shown wherever the numbers are. */
  readonly basis: string;
  readonly strata: readonly Stratum[];
  /** Every case of the period. */
  readonly whole: ReturnLine;
  readonly sections: readonly ReturnSection[];
  /** What follows from other sections. Rule RET-8. */
  readonly sums: readonly SumOfLines[];
  readonly missing: readonly MissingFact[];
}
