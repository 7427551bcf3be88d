import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const START = fileURLToPath(new URL('../../browser/start.ts', import.meta.url));

function start(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [START, ...args], { encoding: 'utf8', timeout: 20_000 });
}

describe('the browser host does not start', () => {
  it('with a flag it does not know, and shows those it does', () => {
    const { status, stdout, stderr } = start('--prot', '80');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`'--prot'`);
    expect(stderr).toContain('--port N');
  });

  it('in a folder that is synchronised, which it names with the reason and leaves alone', () => {
    const base = mkdtempSync(path.join(tmpdir(), 'start-'));
    try {
      const folder = path.join(base, 'Dropbox', 'office');
      const { status, stdout, stderr } = start('--no-open', '--data', folder);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('it is synchronised with other computers (Dropbox)');
      expect(existsSync(path.join(base, 'Dropbox'))).toBe(false);
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});
