import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../build/set-up/project.ts';

/** Letters, a hyphen and a number of one or two digits. */
const ID = /\b[A-Z]{2,6}-\d{1,2}\b/g;
/** Things of the same shape that are no rules. */
const NO_RULES = new Set(['UTF-8', 'UTF-16', 'COVID-19']);

const FILES = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  {
    cwd: PROJECT,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(PROJECT, file)))
  .map((file) => ({ file, text: readFileSync(path.join(PROJECT, file), 'utf8') }));

/** The rules of the page, each with its row. */
const RULES = new Map(
  readFileSync(path.join(PROJECT, 'docs', 'rules.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
      const id = cells[1] ?? '';
      return /^[A-Z]{2,6}-\d{1,2}$/.test(id) ? [[id, cells.slice(2, -1)] as const] : [];
    }),
);

describe('the rules', () => {
  it('each have a sentence, a source, a grade and the month or day on which they were checked', () => {
    expect(RULES.size).toBeGreaterThan(50);
    const wanting = [...RULES].filter(
      ([, cells]) =>
        cells.length !== 4 ||
        cells.slice(0, 2).some((cell) => cell === '') ||
        !/^[CPHU]\b/.test(cells[2] ?? '') ||
        !/^\d{4}-\d{2}(-\d{2})?$/.test(cells[3] ?? ''),
    );
    expect(wanting).toEqual([]);
  });

  it('each have at least one test whose title names them', () => {
    const tested = new Set(
      FILES.filter(({ file }) => file.endsWith('.test.ts') || file.endsWith('.test.tsx')).flatMap(
        ({ text }) => idsInTitles(text),
      ),
    );
    expect([...RULES.keys()].filter((id) => !tested.has(id))).toEqual([]);
  });

  it('are all there that a test names in its title', () => {
    const unknown = FILES.filter(({ file }) => file.startsWith('tests/')).flatMap(({ file, text }) =>
      idsInTitles(text)
        .filter((id) => !RULES.has(id))
        .map((id) => `${file}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are all there that a comment of the program cites', () => {
    const unknown = FILES.filter(({ file }) => !file.startsWith('tests/')).flatMap(({ file, text }) =>
      idsInComments(text)
        .filter((id) => !RULES.has(id))
        .map((id) => `${file}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('keep their numbers: within a family they count from 1 without gaps', () => {
    const families = new Map<string, number[]>();
    for (const id of RULES.keys()) {
      const [family = '', number = ''] = id.split('-');
      // The rules on the wording of a cause are numbered with two digits, apart from a family of the same letters.
      const key = number.startsWith('0') ? `${family}-0` : family;
      families.set(key, [...(families.get(key) ?? []), Number(number)]);
    }
    for (const [family, numbers] of families) {
      expect({ family, numbers }).toEqual({ family, numbers: numbers.map((_, index) => index + 1) });
    }
  });
});

/** Ids in texts that begin with one, as titles of tests and rows of their tables do. */
function idsInTitles(text: string): readonly string[] {
  return [...text.matchAll(/['"`]([A-Z]{2,6}-\d{1,2}(?=[ ,'"`])[^\n]*)/g)].flatMap(([, title]) =>
    idsIn(title ?? ''),
  );
}

/** Ids after the word "Rule" or "Rules" in the same comment, with every number of a range. */
function idsInComments(text: string): readonly string[] {
  const comments = [...text.matchAll(/\/\*\*?[\s\S]*?\*\/|\/\/[^\n]*/g)].map(([comment]) => comment);
  return comments.flatMap((comment) => {
    const cited = /\bRules?:?\s[\s\S]*$/.exec(comment)?.[0] ?? '';
    // The display rules of another standard have four digits and are not ours.
    return idsIn(
      cited.replaceAll(
        /([A-Z]{2,6})-(\d{1,2}) to \1-(\d{1,2})\b/g,
        (_, family: string, from: string, to: string) => range(family, Number(from), Number(to)),
      ),
    );
  });
}

function range(family: string, from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `${family}-${String(from + index)}`).join(' ');
}

function idsIn(text: string): readonly string[] {
  return (text.match(ID) ?? []).filter((id) => !NO_RULES.has(id));
}
