import type { DocumentMoment, SendingOffice } from '../../../domain/referrals/coroner-referral.ts';

/** One line of a return with its numbers, of all and of each stratum; null is a number that is hidden. */
export interface PrintedReturnLine {
  /** The section's title; empty for the line of all cases. */
  readonly section: string;
  readonly sectionId: string | null;
  readonly lineId: string;
  readonly label: string;
  readonly how: string | null;
  readonly numbers: readonly (number | null)[];
}

/**
 * A return as one table: every form of it (CSV, XLSX, PDF, MeasureReport) is written from this, so that no two of them can
 * say different numbers. Assembled by `application/returns/printed-return.ts`. Rule RET-12.
 */
export interface PrintedReturn {
  readonly office: SendingOffice;
  /** The name of the definition, such as `quarterly-return-1`. */
  readonly definition: string;
  readonly title: string;
  readonly version: string;
  /** Where the lines come from, and how far that is confirmed. */
  readonly basis: string;
  /** Days of the office, both included. */
  readonly from: string;
  readonly to: string;
  /** Which day of a case puts it there, as a code and in words. */
  readonly by: 'death' | 'declaration';
  readonly byWords: string;
  /** Above the numbers: `All`, then each stratum; the ids beside them. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly PrintedReturnLine[];
  /** What is not recorded; null where it is left out because the small numbers are hidden. */
  readonly missing: readonly { readonly words: string; readonly cases: number }[] | null;
  readonly hidesSmall: boolean;
  readonly countedAt: DocumentMoment;
  /** By whom and under which entry it was frozen; null for numbers as they stand. */
  readonly frozen: { readonly by: string; readonly snapshot: string; readonly sha256: string } | null;
  readonly record: { readonly chainHead: string; readonly chainLength: number };
}

export const HIDDEN = 'hidden';

/** A number as people read it. */
export function numberText(number: number | null): string {
  return number === null ? HIDDEN : String(number);
}
