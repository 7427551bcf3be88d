/**
 * The recorded facts that can stop a document when its FHIR form is checked. `document` stands for everything that no
 * recorded fact explains: then it is the program that is wrong.
 */
export const FAULTY_FACTS = [
  'nhs-number',
  'gmc-number',
  'name-of-deceased',
  'date-of-birth',
  'time-of-death',
  'ground',
  'legal-route',
  'where-the-body-lies',
  'coroner-area',
  'referring-doctor',
  'cause',
  'question',
  'recipient',
  'certificate',
  'transmission',
  'office',
  'document',
] as const;
export type FaultyFact = (typeof FAULTY_FACTS)[number];

/** One thing that is wrong with a document. `path` and `what` are for whoever looks into it, `fact` for the office. */
export interface DocumentFault {
  /** The rule it breaks, `FHIR-4`. */
  readonly rule: string;
  /** Where, as FHIR writes it: `Bundle.entry[2].resource.birthDate`. */
  readonly path: string;
  /** What is wrong; never what was found there. */
  readonly what: string;
  readonly fact: FaultyFact;
}
