import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { Summary, TestNote } from './summary.ts';

/** Writes a `Summary` of the run to the file SCRUTINEER_SUMMARY names. Vitest wants a reporter as a default export. */
export default class VitestSummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly { readonly message?: string }[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const summary: Summary = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: [
        ...tests.filter((test) => test.result().state === 'failed').map(failureOf),
        ...modules.flatMap(brokenFileOf),
        ...modules.flatMap((module) => [...module.children.allSuites()].flatMap(brokenGroupOf)),
        ...faults.map((fault) => ({
          name: 'outside any test',
          because: fault.message ?? 'an error without words',
        })),
      ],
      skipped: tests.filter((test) => ['skipped', 'pending'].includes(test.result().state)).map(skippedOf),
    };
    const file = process.env['SCRUTINEER_SUMMARY'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(summary));
  }
}

function failureOf(test: TestCase): TestNote {
  return { name: nameOf(test), because: test.result().errors?.[0]?.message ?? 'it failed without words' };
}

/** A file that could not be loaded, or whose process died, has no failing test to show for it. */
function brokenFileOf(module: TestModule): readonly TestNote[] {
  const [error] = module.errors();
  if (error !== undefined) return [{ name: module.relativeModuleId, because: error.message }];
  const unfinished = ['pending', 'queued'].includes(module.state());
  return unfinished
    ? [{ name: module.relativeModuleId, because: 'its process ended before its tests did' }]
    : [];
}

/** A group whose preparation failed: its tests are called skipped, and none of them ran. */
function brokenGroupOf(suite: TestSuite): readonly TestNote[] {
  const [error] = suite.errors();
  if (error === undefined) return [];
  return [{ name: `${suite.module.relativeModuleId} > ${suite.fullName}`, because: error.message }];
}

function skippedOf(test: TestCase): TestNote {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  const because = note ?? (test.options.mode === 'todo' ? 'still to be written' : 'no reason is given');
  return { name: nameOf(test), because };
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
