import type { EntryId } from '../shared/ids.ts';
import type { EvidenceKind } from './raised.ts';

/** What the office can make of something the record raised. */
export const EVIDENCE_ANSWERS = [
  /** Asked, and the practitioner confirms the wording. */
  'practitioner-confirms',
  /** Accepted as it stands, for the reason given. */
  'accepted',
  /** The coroner need not be told of it, for the reason given. */
  'not-for-coroner',
  /** The notice was given or the review asked for. */
  'done',
  /** Not needed, for the reason given. */
  'not-needed',
] as const;
export type EvidenceAnswerCode = (typeof EVIDENCE_ANSWERS)[number];

/** What somebody made of a piece of evidence, and what they had seen of it. Rule EVID-1. */
export interface EvidenceAnswer {
  /** As `Raised.key`. */
  readonly raised: string;
  readonly rule: string;
  readonly kind: EvidenceKind;
  readonly answer: EvidenceAnswerCode;
  readonly because: string;
  /** The entries in which it had been seen when it was answered: what comes later is new. */
  readonly seen: readonly EntryId[];
  /** The entry that gave the rule the wording or weight it spoke with; null for the one that the program came with. */
  readonly ruleVersion: EntryId | null;
}
