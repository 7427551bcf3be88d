import type { Case } from '../../case/case.ts';
import type { CaseText } from '../case-texts.ts';
import type { EvidenceQuestion, SeenIn } from '../raised.ts';

/** What contradictions are looked for in. */
export interface WholeRecord {
  readonly onCase: Case;
  readonly texts: readonly CaseText[];
  /** The year of the death; null where it is not known. */
  readonly deathYear: number | null;
}

/** Two or more places of one record that cannot both be right. */
export interface Contradiction {
  /** Tells it from others of the same rule in the same case; empty where a rule finds one at most. */
  readonly about: string;
  /** What stands against what. It never says which is right. */
  readonly stated: string;
  /** The question after it, where it is another than which of them is right. */
  readonly asks?: string;
  /** Every side, each with its words. */
  readonly seenIn: readonly SeenIn[];
}

export interface ContradictionRule {
  /** `CON-n` in docs/rules.md. */
  readonly rule: string;
  /** The card that the answer bears on. */
  readonly question: EvidenceQuestion;
  readonly basis: string;
  readonly find: (record: WholeRecord) => readonly Contradiction[];
}

/** Where no law or guidance speaks. */
export const OWN_RULE =
  'Rule of this office: two records that cannot both be right are asked about, and nobody’s is preferred';
