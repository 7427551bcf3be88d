import { z } from 'zod';
import { ADULT_LINES, NEWBORN_LINES } from '../domain/evidence/certificate-wording.ts';

/** A file longer than this is not a file of certificates. */
const MOST_CASES = 100_000;
const MOST_FAULTS_TOLD = 20;

const text = z.string().max(20_000).nullish();
const answer = z.boolean().nullish();
const words = z.array(z.string().max(40)).max(200).optional();

/** Lines by their name; a line that is left out is empty. `1e` makes it the lines (a) to (e) under 28 days. */
const lines = z.partialRecord(z.enum([...ADULT_LINES, '1e', ...NEWBORN_LINES]), text);

const flags = z
  .object({
    sex: z.enum(['F', 'M']).nullish(),
    place: z.string().nullish(),
    employment_contributed: z.enum(['yes', 'no', 'not_known', 'unknown']).nullish(),
    /** `not_applicable`, `not_pregnant`, `not_known`; anything else says when within the year. */
    pregnancy: z.string().nullish(),
    pregnancy_contributed: z.union([z.enum(['yes', 'no', 'not_known', 'unknown']), z.boolean()]).nullish(),
    devices: answer,
    procedure_within_days: z.number().min(0).nullish(),
    injury_or_fall: answer,
    custody_or_detention: answer,
    dols: answer,
    hours_since_admission: z.number().min(0).nullish(),
    identity_known: answer,
    attending_practitioner_available: answer,
    neglect_concern: answer,
    overdose_or_poisoning: answer,
    self_harm: answer,
    old_age_conditions_attested: answer,
    coroner_notified: answer,
    age_days: z.number().min(0).nullish(),
  })
  .optional();

/** One certificate with what is known beside it, and, where it is there to measure by, what should be found. */
const certificateCase = z.object({
  id: z.string().min(1).max(200).optional(),
  /** Completed years. */
  age: z.number().min(0).max(130).nullish(),
  lines,
  intervals: lines.optional(),
  flags,
  expected_findings: words,
  allowed_extra_findings: words,
  expected_coroner_triggers: words,
  allowed_extra_triggers: words,
});

const certificateFile = z.object({ cases: z.array(certificateCase).max(MOST_CASES) });

export type CertificateCase = z.output<typeof certificateCase>;

/** What does not fit: the path of the field and what is wrong with it. Never what it held. */
export interface FileFault {
  readonly path: string;
  readonly fault: string;
}

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly refusal: { readonly kind: 'not-such-a-file'; readonly faults: readonly FileFault[] };
    };

/** Reads a file of certificates: an object with `cases`. */
export function parseCertificateFile(value: unknown): Read<readonly CertificateCase[]> {
  const parsed = certificateFile.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data.cases } : notSuchAFile(parsed.error);
}

/** Reads a file with one certificate. */
export function parseCertificateCase(value: unknown): Read<CertificateCase> {
  const parsed = certificateCase.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : notSuchAFile(parsed.error);
}

function notSuchAFile(error: z.ZodError): Extract<Read<never>, { ok: false }> {
  const faults = error.issues.slice(0, MOST_FAULTS_TOLD).map((issue) => ({
    path: pathOf(issue),
    fault: faultOf(issue),
  }));
  return { ok: false, refusal: { kind: 'not-such-a-file', faults } };
}

function pathOf({ path }: z.core.$ZodIssue): string {
  const dotted = path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('');
  return dotted === '' ? '(the file)' : dotted.replace(/^\./, '');
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `should be ${issue.expected}`;
  if (issue.code === 'invalid_value') return `should be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `has what nothing knows: ${issue.keys.join(', ')}`;
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'is out of range';
  return 'does not fit';
}
