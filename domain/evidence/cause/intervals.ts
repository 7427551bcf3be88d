import type { CaseFacts } from '../certificate-wording.ts';
import type { ReadCertificate, ReadLine } from '../read-certificate.ts';
import { durationOf } from './duration.ts';
import { at, CHECKED_ON, type CauseRule, type Found, label, SOURCE } from './rule.ts';

const DAYS_IN_YEAR = 365.25;
/** A month and four weeks, a year and twelve months are the same; a tenth apart is not a contradiction. */
const NEAR = 0.9;

/** The times from onset to death. */
export const INTERVALS: readonly CauseRule[] = [
  {
    id: 'INT-01',
    severity: 'query',
    source: SOURCE.errors,
    grade: 'H',
    checkedOn: CHECKED_ON,
    check: outOfOrder,
  },
  {
    id: 'INT-02',
    severity: 'note',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ part1 }) =>
      part1
        .filter(({ interval }) => interval === '')
        .map((line) => at(line, 'no time between onset and death, and not marked as unknown.')),
  },
  {
    id: 'INT-03',
    severity: 'stop',
    source: 'House rule, from the two numbers',
    grade: 'H',
    checkedOn: CHECKED_ON,
    check: longerThanLife,
  },
  {
    id: 'INT-04',
    severity: 'query',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter(({ interval }) => interval !== '' && durationOf(interval).kind === 'unreadable')
        .map((line) =>
          at(
            line,
            `"${line.interval}" cannot be read as a number of minutes, hours, days, weeks, months or years.`,
          ),
        ),
  },
];

function outOfOrder({ part1 }: ReadCertificate): readonly Found[] {
  let longest: { readonly days: number; readonly line: ReadLine } | null = null;
  const found: Found[] = [];
  for (const line of part1) {
    const duration = durationOf(line.interval);
    if (duration.kind !== 'days') continue;
    if (longest !== null && duration.days < longest.days * NEAR) {
      found.push(
        at(
          line,
          `${line.interval}, which is after ${label(longest.line.name).toLowerCase()} began (${longest.line.interval}). Check the order or the times.`,
        ),
      );
    }
    if (longest === null || duration.days > longest.days) longest = { days: duration.days, line };
  }
  return found;
}

function longerThanLife({ filled }: ReadCertificate, facts: CaseFacts): readonly Found[] {
  const mostDays = longestLife(facts);
  if (mostDays === null) return [];
  return filled.flatMap((line) => {
    const duration = durationOf(line.interval);
    return duration.kind === 'days' && duration.days > mostDays
      ? [at(line, `${line.interval} is longer than the person lived.`)]
      : [];
  });
}

/** A person aged 62 has lived less than 63 years. */
function longestLife({ ageDays, ageYears }: CaseFacts): number | null {
  if (ageDays !== null) return ageDays + 1;
  return ageYears === null ? null : (ageYears + 1) * DAYS_IN_YEAR - 1;
}
