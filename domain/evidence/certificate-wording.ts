/** The lines of a certificate from 28 days on. */
export const ADULT_LINES = ['1a', '1b', '1c', '1d', '2'] as const;
/** The lines of a certificate under 28 days. They carry no intervals. */
export const NEWBORN_LINES = ['a', 'b', 'c', 'd', 'e'] as const;

export type LineName = (typeof ADULT_LINES)[number] | (typeof NEWBORN_LINES)[number];

/** One line of a cause of death as written, with the time from onset to death as stated; empty where there is none. */
export interface WrittenLine {
  readonly name: LineName;
  readonly text: string;
  readonly interval: string;
}

/** What a certificate says, word for word, in the order of its lines. */
export interface CertificateWording {
  readonly form: 'from-28-days' | 'under-28-days';
  readonly lines: readonly WrittenLine[];
}

/** What the office knows beside the wording. Null: not known or not asked, which is never taken for "no". */
export interface CaseFacts {
  /** Completed years. */
  readonly ageYears: number | null;
  /** Completed days, for a child under a year. */
  readonly ageDays: number | null;
  readonly sex: 'female' | 'male' | null;
  readonly place: 'acute-hospital' | 'elsewhere' | null;
  readonly employmentContributed: 'yes' | 'no' | null;
  readonly pregnancy: 'not-applicable' | 'not-pregnant' | 'within-a-year' | null;
  readonly pregnancyContributed: 'yes' | 'no' | 'not-known' | null;
  readonly devicesFitted: boolean | null;
  /** Days between a procedure and the death. */
  readonly procedureWithinDays: number | null;
  readonly injuryOrFall: boolean | null;
  readonly custodyOrDetention: boolean | null;
  readonly identityKnown: boolean | null;
  readonly attendingPractitionerAvailable: boolean | null;
  readonly neglectConcern: boolean | null;
  readonly overdoseOrPoisoning: boolean | null;
  readonly selfHarm: boolean | null;
  /** The four conditions for old age as the only cause were confirmed. */
  readonly oldAgeConditionsConfirmed: boolean | null;
  /** A coroner's decision, or that the coroner was told, is recorded. */
  readonly coronerTold: boolean | null;
}

/** Nothing is known beside the wording. */
export const NO_FACTS: CaseFacts = {
  ageYears: null,
  ageDays: null,
  sex: null,
  place: null,
  employmentContributed: null,
  pregnancy: null,
  pregnancyContributed: null,
  devicesFitted: null,
  procedureWithinDays: null,
  injuryOrFall: null,
  custodyOrDetention: null,
  identityKnown: null,
  attendingPractitionerAvailable: null,
  neglectConcern: null,
  overdoseOrPoisoning: null,
  selfHarm: null,
  oldAgeConditionsConfirmed: null,
  coronerTold: null,
};
