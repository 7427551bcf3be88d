/** What one test tool did, in the terms of the last line of `npm test`. */
export interface Summary {
  readonly passed: number;
  readonly failed: readonly TestNote[];
  readonly skipped: readonly TestNote[];
}

/** One test (or file) that did not pass, and why. */
export interface TestNote {
  readonly name: string;
  readonly because: string;
}

export const NOTHING: Summary = { passed: 0, failed: [], skipped: [] };

export function addSummaries(one: Summary, other: Summary): Summary {
  return {
    passed: one.passed + other.passed,
    failed: [...one.failed, ...other.failed],
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** The last line: `12 passed, 0 failed`, and `, 3 skipped` where so. */
export function lastLine({ passed, failed, skipped }: Summary): string {
  const skippedPart = skipped.length === 0 ? '' : `, ${skipped.length} skipped`;
  return `${passed} passed, ${failed.length} failed${skippedPart}`;
}

/** A run in which nothing ran has shown nothing, and is no success. */
export function exitCodeOf({ passed, failed }: Summary): 0 | 1 {
  return failed.length > 0 || passed === 0 ? 1 : 0;
}
