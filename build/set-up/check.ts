import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from './project.ts';
import { STATIC_CHECKS } from './static-checks.ts';

// Each check with its own output, stopping at the first that fails; then the tests, without doing the same again.
const failed = STATIC_CHECKS.find(({ title, command: [script, ...args] }) => {
  process.stdout.write(`\n${title}\n`);
  return run(path.join('node_modules', script), args) !== 0;
});
process.exitCode = failed === undefined ? run(path.join('tests', 'run.ts'), ['--except', 'static']) : 1;

function run(script: string, args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: PROJECT, stdio: 'inherit' });
  return status ?? 1;
}
