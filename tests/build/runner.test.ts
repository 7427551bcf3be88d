import type { JSONReport } from '@playwright/test/reporter';
import { describe, expect, it } from 'vitest';
import { summaryOfReport } from '../runner/playwright-summary.ts';
import { addSummaries, exitCodeOf, lastLine, NOTHING } from '../runner/summary.ts';

const note = { name: 'a test', because: 'a reason' };

describe('the last line of npm test', () => {
  it.each([
    [{ ...NOTHING, passed: 12 }, '12 passed, 0 failed', 0],
    [{ passed: 3, failed: [note], skipped: [] }, '3 passed, 1 failed', 1],
    [{ passed: 3, failed: [], skipped: [note, note] }, '3 passed, 0 failed, 2 skipped', 0],
    [NOTHING, '0 passed, 0 failed', 1],
    [{ ...NOTHING, skipped: [note] }, '0 passed, 0 failed, 1 skipped', 1],
  ])('of %j is %j', (summary, words, exitCode) => {
    expect(lastLine(summary)).toBe(words);
    expect(exitCodeOf(summary)).toBe(exitCode);
  });

  it('sums both tools', () => {
    const one = { passed: 2, failed: [note], skipped: [] };
    expect(addSummaries(one, { passed: 3, failed: [], skipped: [note] })).toEqual({
      passed: 5,
      failed: [note],
      skipped: [note],
    });
  });
});

describe('Playwright’s report', () => {
  it('counts journeys by project, says why one did not run, and trusts none that passed on a second try', () => {
    expect(
      summaryOfReport(
        report(
          journey('declares', 'browser', 'expected'),
          journey('declares', 'electron', 'skipped', 'the Electron runtime is not installed'),
          journey('locks', 'browser', 'flaky'),
          journey('refers', 'browser', 'unexpected'),
        ),
      ),
    ).toEqual({
      passed: 1,
      failed: [
        { name: '[browser] > desk.spec.ts > locks', because: 'it passed only when repeated' },
        { name: '[browser] > desk.spec.ts > refers', because: 'no reason is given' },
        { name: 'tests/e2e', because: 'the host did not start' },
      ],
      skipped: [
        { name: '[electron] > desk.spec.ts > declares', because: 'the Electron runtime is not installed' },
      ],
    });
  });
});

function journey(title: string, projectName: string, status: string, description?: string): object {
  const annotations = description === undefined ? [] : [{ type: 'skip', description }];
  return { title, tests: [{ projectName, status, annotations, results: [] }] };
}

/** A report with the parts that are read; Playwright writes many more. */
function report(...specs: readonly object[]): JSONReport {
  const read = {
    suites: [{ title: 'desk.spec.ts', specs }],
    errors: [{ message: 'the host did not start' }],
  };
  return read as unknown as JSONReport;
}
