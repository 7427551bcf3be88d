import type { EntryId } from '../shared/ids.ts';

export const CONCERN_SOURCES = [
  'bereaved',
  'records',
  'staff',
  'attending-practitioner',
  'medical-examiner',
  'other',
] as const;
export const CONCERN_CATEGORIES = [
  'care-and-treatment',
  'delay',
  'communication',
  'medicines-and-devices',
  'infection',
  'falls-and-pressure-damage',
  'end-of-life-care',
  'safeguarding',
  'learning-disability-or-autism',
  'severe-mental-illness',
  'child-death',
  'maternal-death',
  'good-care',
  'other',
] as const;
/** Where a concern can be passed on to. The office detects and passes on; it does not investigate. */
export const CONCERN_ROUTES = [
  'case-record-review',
  'clinical-governance',
  'patient-safety-incident',
  'learning-disability-review',
  'child-death-review',
  'maternal-death-review',
  'safeguarding',
  'complaints-signposting',
  'other-organisation',
] as const;

/** The kinds of organisation, other than the one whose death it is, that a concern can be about. Rule GOV-3. */
export const ORGANISATION_KINDS = [
  'acute-hospital',
  'community-services',
  'mental-health-services',
  'ambulance-service',
  'primary-care',
  'local-authority',
  'independent-provider',
] as const;

/** An organisation whose part in the death a concern is about. */
export interface OtherOrganisation {
  readonly kind: (typeof ORGANISATION_KINDS)[number];
  /** Empty where it is not known which one it was. */
  readonly name: string;
}

/** Something that may need to be passed on, with where it came from. */
export interface ConcernRecord {
  readonly category: (typeof CONCERN_CATEGORIES)[number];
  readonly source: (typeof CONCERN_SOURCES)[number];
  /** What was seen or heard; facts only. */
  readonly narrative: string;
  /** The person's own words where a conversation raised it; otherwise empty. */
  readonly ownWords: string;
  /** The conversation that raised it, or null. */
  readonly conversation: EntryId | null;
  readonly suggestedRoute: (typeof CONCERN_ROUTES)[number] | null;
  /** Null where it is about the organisation in whose care the person died. */
  readonly otherOrganisation: OtherOrganisation | null;
}

/** A medical examiner's decision on a concern. */
export type ConcernReview =
  | {
      readonly concern: EntryId;
      readonly decision: 'notify';
      readonly route: (typeof CONCERN_ROUTES)[number];
      readonly examinerView: string;
    }
  | { readonly concern: EntryId; readonly decision: 'no-further-action'; readonly examinerView: string };
