import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../build/set-up/project.ts';
import { STATIC_CHECKS } from '../build/set-up/static-checks.ts';

for (const { title, command } of STATIC_CHECKS) {
  it(title, { timeout: 300_000 }, () => {
    const [script, ...args] = command;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(PROJECT, 'node_modules', script), ...args],
      { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 2 ** 27 },
    );
    expect(status, `${stdout}${stderr}`.slice(-20_000)).toBe(0);
  });
}
