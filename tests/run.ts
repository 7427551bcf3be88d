import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { JSONReport } from '@playwright/test/reporter';
import { ensureWindowBuilt } from '../build/set-up/ensure-window-built.ts';
import { PROJECT } from '../build/set-up/project.ts';
import { summaryOfReport } from './runner/playwright-summary.ts';
import { runTool } from './runner/run-tool.ts';
import {
  addSummaries,
  exitCodeOf,
  lastLine,
  NOTHING,
  type Summary,
  type TestNote,
} from './runner/summary.ts';

const USAGE = `Usage: npm test -- [--only vitest|e2e] [--except static] [--name TEXT] [FILE ...]

  --only          one of the two tools alone
  --except static leave out types, lint, format and unused code
  --name TEXT     only tests whose title holds TEXT
  FILE            only test files whose path holds FILE`;

interface Asked {
  readonly only: string | null;
  readonly exceptStatic: boolean;
  readonly name: string | null;
  readonly files: readonly string[];
}

const PLAYWRIGHT_CONFIG = path.join('tests', 'e2e', 'playwright.config.ts');

process.chdir(PROJECT);
const asked = readArguments(process.argv.slice(2));
if (asked === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  await run(asked);
}

async function run(wanted: Asked): Promise<void> {
  const window = await buildWindow();
  const vitest = wanted.only === 'e2e' ? NOTHING : await runVitest(wanted);
  const journeys = wanted.only === 'vitest' ? NOTHING : await runJourneys(wanted);
  const all = [window, vitest, journeys].reduce(addSummaries);
  list('Failed:', all.failed);
  list('Did not run:', all.skipped);
  if (all.passed + all.failed.length === 0) process.stdout.write('\nNo test ran.\n');
  process.stdout.write(`\n${lastLine(all)}\n`);
  process.exitCode = exitCodeOf(all);
}

/** A window that does not build is one failure, named; what does not need it is still tested. */
async function buildWindow(): Promise<Summary> {
  try {
    await ensureWindowBuilt();
    return NOTHING;
  } catch (error) {
    return {
      ...NOTHING,
      failed: [
        {
          name: 'the window',
          because: `it does not build: ${String(error).replaceAll(/\s+/g, ' ').slice(0, 400)}`,
        },
      ],
    };
  }
}

async function runVitest({ exceptStatic, name, files }: Asked): Promise<Summary> {
  const { exitCode, report } = await runTool(
    [
      path.join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--allowOnly=false',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=./tests/runner/vitest-summary-reporter.ts',
      ...(exceptStatic ? ['--exclude', 'tests/static.test.ts'] : []),
      ...(name === null ? [] : ['--testNamePattern', escaped(name)]),
      ...files,
    ],
    'SCRUTINEER_SUMMARY',
  );
  const summary = report === null ? null : (JSON.parse(report) as Summary);
  // Tests that the name was not meant for are "skipped" to Vitest; that is no news.
  const told = summary === null || name === null ? summary : { ...summary, skipped: [] };
  return believed('vitest', exitCode, told);
}

async function runJourneys({ name, files }: Asked): Promise<Summary> {
  if (!existsSync(PLAYWRIGHT_CONFIG)) {
    return { ...NOTHING, skipped: [{ name: 'tests/e2e', because: `${PLAYWRIGHT_CONFIG} is missing` }] };
  }
  const { exitCode, report } = await runTool(
    [
      path.join('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      `--config=${PLAYWRIGHT_CONFIG}`,
      '--reporter=list,json',
      '--forbid-only',
      '--pass-with-no-tests',
      ...(name === null ? [] : ['--grep', escaped(name)]),
      ...files,
    ],
    'PLAYWRIGHT_JSON_OUTPUT_FILE',
  );
  return believed(
    'Playwright',
    exitCode,
    report === null ? null : summaryOfReport(JSON.parse(report) as JSONReport),
  );
}

/** A tool that ended badly without naming a failure, or without a report, has failed all the same. */
function believed(tool: string, exitCode: number, summary: Summary | null): Summary {
  if (summary === null) return { ...NOTHING, failed: [{ name: tool, because: 'it ended without a report' }] };
  if (exitCode === 0 || summary.failed.length > 0) return summary;
  return { ...summary, failed: [{ name: tool, because: `it ended with exit code ${exitCode}` }] };
}

function list(heading: string, notes: readonly TestNote[]): void {
  if (notes.length === 0) return;
  process.stdout.write(`\n${heading}\n`);
  for (const { name, because } of notes) {
    process.stdout.write(`  ${name}\n    ${because.split('\n')[0] ?? ''}\n`);
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function readArguments(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { only: { type: 'string' }, except: { type: 'string' }, name: { type: 'string', short: 't' } },
      allowPositionals: true,
    });
    const only = values.only ?? null;
    if (only !== null && only !== 'vitest' && only !== 'e2e') return null;
    if (values.except !== undefined && values.except !== 'static') return null;
    return { only, exceptStatic: values.except !== undefined, name: values.name ?? null, files: positionals };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
