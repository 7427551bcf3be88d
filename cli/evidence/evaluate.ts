import { parseCertificateFile } from '../../contract/certificate-file.ts';
import { EXIT } from '../exit-codes.ts';
import { say, sayWrong } from '../say.ts';
import { readJsonFile } from './read-json-file.ts';
import { type Score, type Scored, scoreOf } from './score.ts';

const USAGE = `Usage: npm run --silent evaluate -- FILE [--json]

Runs the rules on a file of certificates with what should be found on them, and says how many came out right.
Exit codes: 0 every case passed, 1 some did not, 2 command or file not understood.`;

/** Runs the command. Returns the exit code. */
export function evaluate(words: readonly string[]): number {
  const asJson = words.includes('--json');
  const [file, ...more] = words.filter((word) => word !== '--json');
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    sayWrong(USAGE);
    return EXIT.notUnderstood;
  }
  const json = readJsonFile(file);
  if (!json.ok) {
    sayWrong(json.because);
    return EXIT.notUnderstood;
  }
  const read = parseCertificateFile(json.value);
  if (!read.ok) {
    for (const { fault, path } of read.refusal.faults) sayWrong(`${path}: ${fault}`);
    return EXIT.notUnderstood;
  }
  const score = scoreOf(read.value);
  if (asJson) say(JSON.stringify(asObject(score)));
  else inWords(score);
  return score.passed === score.cases.length ? EXIT.fine : EXIT.foundFaults;
}

/** Whoever reads the numbers by program gets numbers: where there was nothing to find, nothing was missed. */
const ALL = 1;
const NONE = 0;

function asObject({ cases, coroner, passed, precision, recall }: Score): unknown {
  return {
    cases: cases.length,
    passed,
    recall: recall ?? ALL,
    precision: precision ?? ALL,
    coroner: { recall: coroner.recall ?? ALL, falseAlarms: coroner.falseAlarms ?? NONE },
    results: cases.map(({ circumstances, findings, id }) => ({
      id,
      findings: findings.map(({ line, rule, severity }) => ({ rule, severity, line })),
      triggers: circumstances.map(({ level, paragraph }) => ({ paragraph, level })),
    })),
  };
}

function inWords(score: Score): void {
  say('rule      expected  found  extra  recall  precision');
  for (const { expected, extra, found, precision, recall, rule } of score.rules) {
    say(
      [
        rule.padEnd(8),
        String(expected).padStart(10),
        String(found).padStart(7),
        String(extra).padStart(7),
        percent(recall).padStart(8),
        percent(precision).padStart(11),
      ].join(''),
    );
  }
  say('');
  for (const one of score.cases) if (!one.passed) sayCase(one);
  say(`${String(score.passed)} of ${String(score.cases.length)} cases passed.`);
  say(`Stops and queries: recall ${percent(score.recall)}, precision ${percent(score.precision)}.`);
  say(`Notes: recall ${percent(score.notesRecall)}.`);
  say(
    `Coroner: recall ${percent(score.coroner.recall)}, false alarms ${percent(score.coroner.falseAlarms)} of the certificates that should raise nothing.`,
  );
}

function sayCase({ extra, extraTriggers, findings, id, missed, missedTriggers, written }: Scored): void {
  say(`${id} is wrong.`);
  for (const [name, text] of Object.entries(written.lines)) {
    if (text != null && text !== '') say(`    ${name}  ${text}`);
  }
  if (missed.length > 0) say(`  not found: ${missed.join(', ')}`);
  for (const rule of extra) {
    const found = findings.find((finding) => finding.rule === rule);
    say(`  beyond what is expected: ${rule} (${found?.message ?? ''})`);
  }
  if (missedTriggers.length > 0) say(`  circumstance not found: ${missedTriggers.join(', ')}`);
  if (extraTriggers.length > 0) say(`  circumstance beyond what is expected: ${extraTriggers.join(', ')}`);
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}
