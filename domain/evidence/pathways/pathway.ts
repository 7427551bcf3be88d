import type { Case } from '../../case/case.ts';
import type { SeenIn } from '../raised.ts';

/** What a pathway is decided by. */
export interface PathwayFacts {
  readonly onCase: Case;
  /** Completed years at death; null where it is not known. */
  readonly years: number | null;
}

/** A notice or review that certain recorded facts call for. */
export interface Pathway {
  /** `PATH-n` in docs/rules.md. */
  readonly rule: string;
  /** Where it exists: reviews and their names differ between the two countries. */
  readonly countries: readonly ('england' | 'wales')[];
  readonly says: string;
  readonly basis: string;
  /** What in the record calls for it; empty where nothing does. */
  readonly calledForBy: (facts: PathwayFacts) => readonly SeenIn[];
}
