import type { Role } from '../domain/people/roles.ts';
import type { PeriodDay } from '../domain/returns/period.ts';
import type { ReturnCase, ReturnView } from './return-view.ts';

/** One frozen return in the list of them. */
export interface FrozenReturnRow {
  readonly snapshot: string;
  readonly title: string;
  readonly version: string;
  readonly by: PeriodDay;
  readonly from: string;
  readonly to: string;
  /** How many cases it has. */
  readonly cases: number;
  readonly frozenAt: string;
  readonly byName: string;
  readonly role: Role | null;
}

/** A frozen return with its proof. `countedAt` is when it was frozen. */
export interface FrozenReturnView extends ReturnView {
  readonly snapshot: string;
  readonly byName: string;
  readonly role: Role | null;
  /** SHA-256 of the whole frozen content, hex. */
  readonly sha256: string;
  /** The newest entry of the record when it was counted, hex, and how many there were. */
  readonly chainHead: string;
  readonly chainLength: number;
  /** This program counts the frozen cases alike; false where a definition was changed without a new name. */
  readonly isCountedAlike: boolean;
}

/** A number then and now. `came` and `went` are places in the list of cases: before + came - went = after. */
export interface NumberChangeView {
  readonly before: number;
  readonly after: number;
  readonly came: readonly number[];
  readonly went: readonly number[];
}

export interface LineChangeView {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  /** All first, then each stratum. */
  readonly numbers: readonly NumberChangeView[];
}

/** Why one case counts otherwise than before. */
export interface CaseChangeView {
  /** Its place in the list of cases. */
  readonly case: number;
  readonly moved: 'came-in' | 'went-out' | 'within';
  /** The lines in which it counts now and did not, as they are worded. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly reasons: readonly {
    readonly words: string;
    /** Whose entry did it, and when; null where no entry of the case did. */
    readonly byName: string | null;
    readonly at: string | null;
  }[];
}

/** What changed from a frozen return to a later one, or to the record as it stands. */
export interface ReturnComparisonView {
  readonly earlier: { readonly countedAt: string; readonly byName: string };
  /** `byName` is null for the record as it stands. */
  readonly later: { readonly countedAt: string; readonly byName: string | null };
  /** Above the numbers: all, then each stratum. */
  readonly columns: readonly string[];
  readonly cases: readonly ReturnCase[];
  readonly lines: readonly LineChangeView[];
  readonly changes: readonly CaseChangeView[];
  /** Lines that only one of the two definitions has, as they are worded. */
  readonly onlyEarlier: readonly string[];
  readonly onlyLater: readonly string[];
}
