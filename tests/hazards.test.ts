import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../build/set-up/project.ts';

interface Hazard {
  readonly id: string;
  readonly file: string;
  /** Words of the title of the test that shows the control; empty where the whole file does. */
  readonly title: string;
}

const hazards: readonly Hazard[] = readFileSync(path.join(PROJECT, 'docs/hazards.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', , , shown = ''] = line.split('|').map((cell) => cell.trim());
    const found = /^`(tests\/[^`]+)` "([^"]*)"$/.exec(shown);
    return found === null ? [] : [{ id, file: found[1] ?? '', title: found[2] ?? '' }];
  });

describe('The hazards', () => {
  it('are listed, each once', () => {
    expect(hazards.length).toBeGreaterThan(20);
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  });

  it.each(hazards)('$id has a control that a test shows: $file "$title"', ({ file, title }) => {
    const at = path.join(PROJECT, file);
    expect(existsSync(at), `${file} is there`).toBe(true);
    const source = readFileSync(at, 'utf8');
    expect(source).toMatch(/\b(it|test)\b/);
    expect(source.includes(title), `a title with the words "${title}"`).toBe(true);
  });
});
