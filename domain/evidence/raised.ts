import type { GroundCode } from '../referrals/grounds.ts';
import type { EntryId } from '../shared/ids.ts';
import type { LineName } from './certificate-wording.ts';
import type { EvidenceAnswerCode } from './evidence-answer.ts';

/** Which of the three questions a piece of evidence belongs to. */
export type EvidenceQuestion = 'cause' | 'coroner' | 'governance';

export const EVIDENCE_KINDS = [
  /** How the cause is worded, line by line. */
  'cause-wording',
  /** A circumstance in which the coroner must be told. */
  'coroner-circumstance',
  /** A notice or review that a recorded fact calls for. */
  'pathway',
  /** Two records that cannot both be right. */
  'contradiction',
  /** Something that speaks against this examiner's independence. */
  'independence',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How much it presses. It never decides: an examiner does. */
export type EvidenceWeight = 'stop' | 'query' | 'note' | 'notify' | 'consider' | 'prompt';

/** Where in the record it was seen. */
export interface SeenIn {
  /** The entry that says so, or null where it follows from the case as a whole. */
  readonly entry: EntryId | null;
  /** When that entry was made, by the record's own clock; null with the entry. */
  readonly clock: string | null;
  /** In the office's words: `line 1a`, `preparation notes`, `conversation`. */
  readonly where: string;
  /** What was recorded, as it stands there. */
  readonly words: string;
}

/** Something a rule raises from the record for one of the three questions, with why and from which source. */
export interface RaisedByRule {
  /** Names it within its case, the same each time it is raised: rule and place. */
  readonly key: string;
  /** As in docs/rules.md. */
  readonly rule: string;
  readonly kind: EvidenceKind;
  readonly question: EvidenceQuestion;
  /** For a circumstance: the ground on which the coroner would be told. */
  readonly ground?: GroundCode;
  /** For a question about the wording: the line it is about; absent for the cause as a whole. */
  readonly line?: LineName;
  readonly weight: EvidenceWeight;
  /** A question or a statement to the examiner's office. Never a wording for the certificate. */
  readonly says: string;
  /** What is recorded, where `says` begins with it: it stays in front of an office's own words. */
  readonly stated?: string;
  /** Law or guidance, with its paragraph, or that it is a rule of this office. */
  readonly basis: string;
  /** Newest last; never empty. */
  readonly seenIn: readonly SeenIn[];
  /** What the office can make of it. */
  readonly answers: readonly EvidenceAnswerCode[];
}

/** What the record raises, as this office has the rule. */
export interface Raised extends RaisedByRule {
  /** The change of the rule that spoke; null for the rule as the program came. Rule RULE-4. */
  readonly ruleVersion: EntryId | null;
  /** What the rule asks as the program came, where the office has words of its own for it; otherwise null. */
  readonly saysAsItCame: string | null;
}
