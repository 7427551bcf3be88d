import type { PeriodDay } from '../domain/returns/period.ts';

/** A return as it stood when it was asked for. Cases are named once; every number names them by their place in that list. */
export interface ReturnView {
  readonly title: string;
  readonly version: string;
  readonly validFrom: string;
  /** Where its lines come from, and how far that is confirmed. */
  readonly basis: string;
  readonly by: PeriodDay;
  readonly from: string;
  readonly to: string;
  readonly countedAt: string;
  readonly cases: readonly ReturnCase[];
  readonly strata: readonly string[];
  readonly whole: ReturnLineView;
  readonly sections: readonly ReturnSectionView[];
  /** What is not recorded; only what is missing somewhere. */
  readonly missing: readonly {
    readonly id: string;
    readonly words: string;
    readonly cases: readonly number[];
  }[];
}

/** As much of a case as says which one it is. */
export interface ReturnCase {
  readonly caseId: string;
  readonly reference: string;
  readonly surname: string;
  readonly forenames: string;
  readonly diedOn: string | null;
}

export interface ReturnSectionView {
  readonly id: string;
  readonly title: string;
  /** A case may stand in several of its lines. */
  readonly mayOverlap: boolean;
  readonly lines: readonly ReturnLineView[];
}

export interface ReturnLineView {
  readonly id: string;
  readonly label: string;
  readonly how: string | null;
  readonly all: readonly number[];
  readonly strata: readonly (readonly number[])[];
}
