import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import type { Summary, TestNote } from './summary.ts';

interface Journey {
  readonly name: string;
  readonly outcome: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly because: string;
}

/** Sums up Playwright's JSON report. A test that passed only when repeated counts as failed: it is not to be trusted. */
export function summaryOfReport(report: JSONReport): Summary {
  const journeys = report.suites.flatMap((suite) => journeysIn(suite, []));
  const having = (...outcomes: readonly Journey['outcome'][]): readonly TestNote[] =>
    journeys
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ name, because }) => ({ name, because }));
  return {
    passed: having('expected').length,
    failed: [
      ...having('unexpected', 'flaky'),
      ...report.errors.map((error) => ({
        name: 'tests/e2e',
        because: error.message ?? 'an error without words',
      })),
    ],
    skipped: having('skipped'),
  };
}

function journeysIn(suite: JSONReportSuite, above: readonly string[]): readonly Journey[] {
  const titles = [...above, suite.title];
  return [
    ...suite.specs.flatMap((spec) => journeysOf(spec, titles)),
    ...(suite.suites ?? []).flatMap((inner) => journeysIn(inner, titles)),
  ];
}

function journeysOf(spec: JSONReportSpec, titles: readonly string[]): readonly Journey[] {
  return spec.tests.map((test) => ({
    name: [`[${test.projectName}]`, ...titles, spec.title].join(' > '),
    outcome: test.status,
    because:
      test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ??
      test.results.findLast(({ error }) => error !== undefined)?.error?.message ??
      (test.status === 'flaky' ? 'it passed only when repeated' : 'no reason is given'),
  }));
}
