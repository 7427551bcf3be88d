/** What somebody may be told: nothing without asking, where the certificate is, or the cause and the concerns too. */
export const MAY_BE_TOLD = ['nothing', 'progress-only', 'everything'] as const;

/** Somebody beside the next of kin whom the office may speak with. */
export interface Contact {
  /** Made in the window; the same contact recorded again is the same person with new facts. */
  readonly contactId: string;
  readonly name: string;
  readonly relationship: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly isNextOfKin: boolean;
  readonly mayRegister: 'yes' | 'no' | 'not-known';
  readonly mayBeTold: (typeof MAY_BE_TOLD)[number];
  readonly presentAtDeath: 'yes' | 'no' | 'not-known';
  readonly informedOfDeath: 'yes' | 'no' | 'not-known';
  readonly language: string;
  readonly interpreterNeeded: boolean;
  readonly signLanguage: boolean;
  readonly otherNeeds: string;
  readonly bestTimes: string;
  readonly doNotContact: boolean;
}

export interface ContactDeactivation {
  readonly contactId: string;
  readonly reason: string;
}
