import type { CaseFacts, LineName } from '../certificate-wording.ts';
import type { ReadCertificate } from '../read-certificate.ts';

/**
 * `stop`: would be refused, or is against the law. `query`: ask the practitioner. `note`: shown, and asks for nothing.
 */
export type Severity = 'stop' | 'query' | 'note';

/** Where the rule comes from, as docs/rules.md has it. */
export interface RuleAbout {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
  /** C read, P prototype, H house, U believed and not read. The letter comes first. */
  readonly grade: string;
  /** The day on which the source was last looked at. */
  readonly checkedOn: string;
}

/** What a rule found: the line it is about, or null for the whole, and a question for the office. */
export interface Found {
  readonly line: LineName | null;
  readonly message: string;
}

export interface CauseRule extends RuleAbout {
  readonly check: (certificate: ReadCertificate, facts: CaseFacts) => readonly Found[];
}

/** One finding on a certificate. Its message names the line and what is written there; it never offers other words. */
export interface Finding extends Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: string;
  readonly grade: string;
}

export const CHECKED_ON = '2026-11-23';

/** The sources that several rules share. */
export const SOURCE = {
  prototype: 'National service prototype of the digital certificate, 2024',
  models: 'Worked examples in the national service prototype of the digital certificate, 2024',
  guidance: 'Guidance for doctors completing certificates of cause of death in England and Wales',
  contents: 'Guidance for doctors completing certificates of cause of death: its list of contents',
  restated: 'Copies and summaries of the national guidance for certifying doctors',
  errors: 'Published studies of errors on death certificates',
} as const;

export function at(line: { readonly name: LineName }, message: string): Found {
  return { line: line.name, message: `${label(line.name)}: ${message}` };
}

/** How a line is called in a message. */
export function label(name: LineName): string {
  return name === '2' ? 'Part 2' : `Line ${name}`;
}
