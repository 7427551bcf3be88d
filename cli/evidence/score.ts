import type { CertificateCase } from '../../contract/certificate-file.ts';
import { checkCase, DERIVED_RULE, type Findings, isNote } from './compose.ts';

/** How one certificate came out beside what should be found on it. */
export interface Scored {
  readonly id: string;
  readonly written: CertificateCase;
  readonly findings: Findings['findings'];
  readonly circumstances: Findings['circumstances'];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly missedNotes: readonly string[];
  readonly missedTriggers: readonly string[];
  readonly extraTriggers: readonly string[];
  readonly passed: boolean;
}

/** A part of a whole; null where the whole is nothing. */
type Share = number | null;

export interface RuleScore {
  readonly rule: string;
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
  readonly recall: Share;
  readonly precision: Share;
}

export interface Score {
  readonly cases: readonly Scored[];
  readonly passed: number;
  readonly recall: Share;
  readonly precision: Share;
  readonly notesRecall: Share;
  readonly rules: readonly RuleScore[];
  /** Of the certificates that should raise no circumstance, the share that raised one. */
  readonly coroner: { readonly recall: Share; readonly falseAlarms: Share };
}

/**
 * A certificate passes where every stop and query that should be there is, nothing outside what is expected or allowed
 * is, and the circumstances are covered with none beyond those allowed. Notes are counted apart.
 */
export function scoreOf(written: readonly CertificateCase[]): Score {
  const cases = written.map(scoreCase);
  const rules = ruleScores(cases);
  const sum = (count: (rule: RuleScore) => number): number =>
    rules.reduce((total, rule) => total + count(rule), 0);
  const [expected, found, extra] = [
    sum((rule) => rule.expected),
    sum((rule) => rule.found),
    sum((rule) => rule.extra),
  ];
  const quiet = cases.filter(({ written: one }) => (one.expected_coroner_triggers ?? []).length === 0);
  const triggers = cases.reduce(
    (total, { written: one }) => total + (one.expected_coroner_triggers ?? []).length,
    0,
  );
  const missedTriggers = cases.reduce((total, one) => total + one.missedTriggers.length, 0);
  const notes = cases.flatMap(({ written: one }) => (one.expected_findings ?? []).filter(isNote));
  const missedNotes = cases.flatMap((one) => one.missedNotes);
  return {
    cases,
    passed: cases.filter(({ passed }) => passed).length,
    recall: share(found, expected),
    precision: share(found, found + extra),
    notesRecall: share(notes.length - missedNotes.length, notes.length),
    rules,
    coroner: {
      recall: share(triggers - missedTriggers, triggers),
      falseAlarms: share(quiet.filter(({ extraTriggers }) => extraTriggers.length > 0).length, quiet.length),
    },
  };
}

function scoreCase(written: CertificateCase, index: number): Scored {
  const { circumstances, findings } = checkCase(written);
  const fired = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== DERIVED_RULE);
  const expected = (written.expected_findings ?? []).filter((rule) => rule !== DERIVED_RULE);
  const missing = expected.filter((rule) => !fired.includes(rule));
  const allowed = [...expected, ...(written.allowed_extra_findings ?? [])];
  const extra = fired.filter((rule) => !allowed.includes(rule) && !isNote(rule));
  const paragraphs: readonly string[] = circumstances.map(({ paragraph }) => paragraph);
  const expectedTriggers = written.expected_coroner_triggers ?? [];
  const allowedTriggers = [...expectedTriggers, ...(written.allowed_extra_triggers ?? [])];
  const missed = missing.filter((rule) => !isNote(rule));
  const missedTriggers = expectedTriggers.filter((paragraph) => !paragraphs.includes(paragraph));
  const extraTriggers = paragraphs.filter((paragraph) => !allowedTriggers.includes(paragraph));
  return {
    id: written.id ?? `case ${String(index + 1)}`,
    written,
    findings,
    circumstances,
    missed,
    extra,
    missedNotes: missing.filter(isNote),
    missedTriggers,
    extraTriggers,
    passed: [missed, extra, missedTriggers, extraTriggers].every((wrong) => wrong.length === 0),
  };
}

function ruleScores(cases: readonly Scored[]): readonly RuleScore[] {
  const expectedOf = ({ written }: Scored): readonly string[] =>
    (written.expected_findings ?? []).filter((rule) => !isNote(rule) && rule !== DERIVED_RULE);
  const rules = new Set(cases.flatMap((one) => [...expectedOf(one), ...one.extra]));
  return [...rules].toSorted().map((rule) => {
    const expected = cases.filter((one) => expectedOf(one).includes(rule)).length;
    const missed = cases.filter((one) => one.missed.includes(rule)).length;
    const extra = cases.filter((one) => one.extra.includes(rule)).length;
    const found = expected - missed;
    return {
      rule,
      expected,
      found,
      extra,
      recall: share(found, expected),
      precision: share(found, found + extra),
    };
  });
}

function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}
