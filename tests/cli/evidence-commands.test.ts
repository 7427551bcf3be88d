import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';
import { EXIT } from '../../cli/exit-codes.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'scrutineer-evidence-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(content: unknown): string {
  const path = join(folder, `${String(Math.random()).slice(2)}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function command(...words: readonly string[]) {
  try {
    const { stderr, stdout } = await run(process.execPath, [...words], { cwd: PROJECT });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stderr, stdout } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}
const evaluate = (...words: readonly string[]) => command('cli/evaluate.ts', ...words);
const check = (...words: readonly string[]) => command('cli/start.ts', 'check', ...words);

const CLEAN = {
  id: 'clean',
  age: 81,
  lines: { '1a': 'Aspiration pneumonia', '1b': 'Motor neurone disease' },
  intervals: { '1a': '3 days', '1b': '2 years' },
  flags: { sex: 'F', coroner_notified: false },
  expected_findings: [],
  expected_coroner_triggers: [],
};
const INDUSTRIAL = {
  id: 'industrial',
  age: 70,
  lines: { '1a': 'Silicosis' },
  intervals: { '1a': '9 years' },
  flags: { employment_contributed: 'no', coroner_notified: false },
  expected_findings: ['EMP-01'],
  expected_coroner_triggers: ['3(1)(a)(ix)'],
};

describe('evaluate', () => {
  it('says in one object how many came out right, and what was found on each', async () => {
    const { code, stdout } = await evaluate(fileOf({ cases: [CLEAN, INDUSTRIAL] }), '--json');
    expect(code).toBe(EXIT.fine);
    expect(JSON.parse(stdout)).toEqual({
      cases: 2,
      passed: 2,
      recall: 1,
      precision: 1,
      coroner: { recall: 1, falseAlarms: 0 },
      results: [
        { id: 'clean', findings: [], triggers: [] },
        {
          id: 'industrial',
          findings: [
            { rule: 'EMP-01', severity: 'stop', line: '1a' },
            { rule: 'COR-01', severity: 'stop', line: null },
          ],
          triggers: [{ paragraph: '3(1)(a)(ix)', level: 'notify' }],
        },
      ],
    });
  });

  it('counts what is missed and what is too much, and shows the lines', async () => {
    const missed = {
      ...CLEAN,
      id: 'missed',
      expected_findings: ['SEQ-01'],
      expected_coroner_triggers: ['3(1)(d)'],
    };
    const extra = { ...INDUSTRIAL, id: 'extra', expected_findings: [], expected_coroner_triggers: [] };
    const file = fileOf({ cases: [missed, extra] });
    const { code, stdout } = await evaluate(file, '--json');
    expect(code).toBe(EXIT.foundFaults);
    expect(JSON.parse(stdout)).toMatchObject({
      passed: 0,
      recall: 0,
      precision: 0,
      coroner: { recall: 0, falseAlarms: 1 },
    });
    const inWords = (await evaluate(file)).stdout;
    expect(inWords).toContain('missed is wrong.');
    expect(inWords).toContain('1b  Motor neurone disease');
    expect(inWords).toContain('not found: SEQ-01');
    expect(inWords).toContain('0 of 2 cases passed.');
  });

  it.each([
    ['a wrong field', { cases: [{ ...CLEAN, age: 'old' }] }, 'cases[0].age: should be number'],
    [
      'a wrong flag',
      { cases: [{ ...CLEAN, flags: { sex: 'X' } }] },
      'cases[0].flags.sex: should be one of F, M',
    ],
    ['no cases', {}, 'cases: should be array'],
    ['a list', [], '(the file): should be object'],
    ['a line that no form has', { cases: [{ ...CLEAN, lines: { '9z': 'x' } }] }, 'cases[0].lines'],
  ])('says where the file is wrong: %s', async (_what, content, told) => {
    const { code, stderr, stdout } = await evaluate(fileOf(content), '--json');
    expect({ code, stdout }).toEqual({ code: EXIT.notUnderstood, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('says that a file is missing or no JSON', async () => {
    expect(await evaluate(join(folder, 'none.json'))).toMatchObject({ code: EXIT.notUnderstood });
    expect((await evaluate(fileOf('not json'))).stderr).toContain('is not JSON');
    expect((await evaluate()).stderr).toContain('Usage');
  });
});

describe('check', () => {
  it('asks about one certificate, in words and as data', async () => {
    const file = fileOf({ lines: INDUSTRIAL.lines, flags: INDUSTRIAL.flags });
    const inWords = await check(file);
    expect(inWords.code).toBe(EXIT.foundFaults);
    expect(inWords.stdout).toContain('stop   EMP-01  Line 1a: "Silicosis" is entered');
    expect(inWords.stdout).toContain('notify  regulation 3(1)(a)(ix)');
    const asData = JSON.parse((await check(file, '--json')).stdout) as { findings: { rule: string }[] };
    expect(asData.findings.map(({ rule }) => rule)).toContain('EMP-01');
  });

  it('has nothing to ask about a clean one, and ends so', async () => {
    expect(await check(fileOf(CLEAN))).toEqual({ code: EXIT.fine, stdout: 'Nothing to ask.\n', stderr: '' });
  });

  it('reads the lines of a newborn child', async () => {
    const { stdout } = await check(
      fileOf({ lines: { a: '', b: 'Extreme prematurity' }, flags: { age_days: 2 } }),
    );
    expect(stdout).toContain('NBN-01');
  });

  it('says where the file is wrong', async () => {
    const { code, stderr } = await check(fileOf({ lines: { '1a': 7 } }));
    expect(code).toBe(EXIT.notUnderstood);
    expect(stderr).toContain('lines.1a');
    expect((await check()).code).toBe(EXIT.notUnderstood);
  });
});
