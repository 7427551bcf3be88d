import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../build/set-up/project.ts';

const page = readFileSync(join(PROJECT, 'docs/features.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, row = '', feature = '', where = '', test = '']) => ({
    row: Number(row),
    feature,
    where,
    test,
  }),
);

describe('docs/features.md', () => {
  it('has the eighty rows that a user of another system looks for, each once', () => {
    expect(rows.length).toBe(80);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(80);
  });

  it('names tests that there are', () => {
    const named = rows.filter(({ test }) => test.includes(' › '));
    const gone = named.filter(({ test }) => {
      const [file = '', title = ''] = test.split(' › ');
      const path = join(PROJECT, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
    });
    expect(named.length).toBeGreaterThan(60);
    expect(gone.map(({ row, test }) => `${String(row)}: ${test}`)).toEqual([]);
  });

  it('names files that there are, and says so where nothing is there', () => {
    const gone = rows.flatMap(({ row, where }) =>
      [...where.matchAll(/`([a-z][\w-]*\/[\w./-]*)`/g)]
        .filter(([, path = '']) => !existsSync(join(PROJECT, path)))
        .map(([path]) => `${String(row)}: ${path}`),
    );
    expect(gone).toEqual([]);
    const silent = rows.filter(({ test }) => !test.includes(' › ') && test !== 'not yet' && test !== '–');
    expect(silent.map(({ row }) => row)).toEqual([]);
  });
});
