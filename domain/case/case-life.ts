export const REOPEN_REASONS = [
  'add-concern',
  'amend-cause',
  'amend-other-information',
  'certificate-rejected',
  'new-information',
] as const;
export type ReopenReason = (typeof REOPEN_REASONS)[number];

/** The reasons for which the certificate has to be looked at again, so that the declaration no longer stands. */
export const REOPENS_CERTIFICATION: ReadonlySet<ReopenReason> = new Set<ReopenReason>([
  'amend-cause',
  'certificate-rejected',
  'new-information',
]);

export interface Reopening {
  readonly reasons: readonly ReopenReason[];
  readonly detail: string;
}

/** A case that looks like another: kept beside it with a reason, or this one voided for it. */
export interface DuplicateDecision {
  readonly otherCase: string;
  readonly decision: 'keep-both' | 'this-is-void';
  readonly reason: string;
}

/** The record passed to another medical examiner, who may declare after reading it. */
export interface Handover {
  readonly to: string;
  readonly note: string;
}

/** The coroner was told by somebody or in a way of which this office holds no document. */
export interface OutsideNotification {
  readonly at: string;
  readonly byWhom: string;
  readonly how: string;
  readonly reference: string;
}

/** What a medical examiner made of something that came after the declaration. */
export interface LateInformationReview {
  readonly entries: readonly string[];
  readonly decision: 'declaration-stands' | 'reopen';
  readonly reasoning: string;
}
