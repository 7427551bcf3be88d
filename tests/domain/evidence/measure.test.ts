import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Scored, scoreOf } from '../../../cli/evidence/score.ts';
import { parseCertificateFile } from '../../../contract/certificate-file.ts';

/** Below these the rules have lost something that they could do. */
const LEAST = { recall: 0.95, precision: 0.95, coronerRecall: 0.99 };
const MOST_FALSE_ALARMS = 0.01;

const FOLDER = path.join(import.meta.dirname, 'certificates');
const groups = z.object({ cases: z.array(z.object({ id: z.string(), group: z.string() })) });

const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): unknown => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')));
const CERTIFICATES = FILES.flatMap((json) => {
  const read = parseCertificateFile(json);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
});
const CLEAN = new Set(
  FILES.flatMap((json) => groups.parse(json).cases)
    .filter(({ group }) => group === 'clean' || group === 'hard-clean')
    .map(({ id }) => id),
);

describe('the rules on all certificates with expected verdicts', () => {
  const score = scoreOf(CERTIFICATES);
  const clean = score.cases.filter(({ id }) => CLEAN.has(id));

  it('give at least nineteen in twenty of the stops and queries that are due', () => {
    expect(score.recall, told(score.cases, 'missed')).toBeGreaterThanOrEqual(LEAST.recall);
  });

  it('give at most one stop or query in twenty that is not due', () => {
    expect(score.precision, told(score.cases, 'extra')).toBeGreaterThanOrEqual(LEAST.precision);
  });

  it('give at least ninety-nine in a hundred of the circumstances for a coroner', () => {
    expect(score.coroner.recall, told(score.cases, 'missedTriggers')).toBeGreaterThanOrEqual(
      LEAST.coronerRecall,
    );
  });

  it('raise a circumstance on at most one in a hundred of the certificates that are clean', () => {
    const alarmed = clean.filter(({ extraTriggers }) => extraTriggers.length > 0);
    expect(clean.length).toBeGreaterThan(0);
    expect(alarmed.length / clean.length, told(alarmed, 'extraTriggers')).toBeLessThanOrEqual(
      MOST_FALSE_ALARMS,
    );
    expect(score.coroner.falseAlarms, told(score.cases, 'extraTriggers')).toBeLessThanOrEqual(
      MOST_FALSE_ALARMS,
    );
  });

  it('stop no certificate that is clean', () => {
    const stopped = clean.filter(({ extra, findings }) =>
      findings.some(({ rule, severity }) => severity === 'stop' && extra.includes(rule)),
    );
    expect(stopped.map(({ extra, id }) => `${id}: ${extra.join(', ')}`)).toEqual([]);
  });
});

/** Which certificates failed in this way, each with what was missed or too much. */
function told(
  cases: readonly Scored[],
  how: 'missed' | 'extra' | 'missedTriggers' | 'extraTriggers',
): string {
  return cases
    .filter((one) => one[how].length > 0)
    .map((one) => `${one.id}: ${one[how].join(', ')}`)
    .join('; ');
}
