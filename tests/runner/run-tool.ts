import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ToolRun {
  readonly exitCode: number;
  /** What the tool wrote into the file it was given, or `null` where it did not get so far. */
  readonly report: string | null;
}

/**
 * Runs a test tool with its output streaming through.
 *
 * @param args for Node: the tool's script, then its arguments
 * @param reportVariable the environment variable in which the tool is told where to put its report
 */
export async function runTool(args: readonly string[], reportVariable: string): Promise<ToolRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'scrutineer-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const exitCode = await exitCodeOf(args, { ...process.env, [reportVariable]: file });
    return { exitCode, report: existsSync(file) ? readFileSync(file, 'utf8') : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exitCodeOf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, args, { stdio: 'inherit', env });
    tool.on('error', reject);
    tool.on('exit', (code) => resolve(code ?? 1));
  });
}
