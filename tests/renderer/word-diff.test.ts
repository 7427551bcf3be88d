import { describe, expect, it } from 'vitest';
import { isSameWording, type WordRun, wordDiff } from '../../renderer/case/cause/word-diff.ts';

const only = (runs: readonly WordRun[], ...kinds: WordRun['kind'][]): string =>
  runs
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join(' ');

describe('differences between two wordings', () => {
  it('marks the words that only one of the two has', () => {
    expect(
      wordDiff('Acute bronchopneumonia of the lung', 'Severe bronchopneumonia of the left lung'),
    ).toEqual([
      { kind: 'only-before', text: 'Acute' },
      { kind: 'only-after', text: 'Severe' },
      { kind: 'same', text: 'bronchopneumonia of the' },
      { kind: 'only-after', text: 'left' },
      { kind: 'same', text: 'lung' },
    ]);
  });

  it('says nothing of equal wordings, however they are spaced', () => {
    expect(wordDiff(' Heart  failure ', 'Heart failure')).toEqual([{ kind: 'same', text: 'Heart failure' }]);
    expect(isSameWording(' Heart  failure ', 'Heart failure')).toBe(true);
    expect(wordDiff('', '  ')).toEqual([]);
  });

  it('never takes a capital letter or a comma for nothing', () => {
    expect(isSameWording('Type 2 Diabetes', 'Type 2 diabetes')).toBe(false);
    expect(wordDiff('Sepsis, urinary', 'Sepsis urinary')).toEqual([
      { kind: 'only-before', text: 'Sepsis,' },
      { kind: 'only-after', text: 'Sepsis' },
      { kind: 'same', text: 'urinary' },
    ]);
  });

  it('shows a line that was emptied or newly written as a whole', () => {
    expect(wordDiff('Old age', '')).toEqual([{ kind: 'only-before', text: 'Old age' }]);
    expect(wordDiff('', 'Old age')).toEqual([{ kind: 'only-after', text: 'Old age' }]);
  });

  it('gives back both wordings whole, whatever the two are', () => {
    const wordings = ['', 'a', 'a b c', 'c b a', 'a a b', 'b a a c a', 'x a y b z', 'stroke in old age'];
    for (const before of wordings) {
      for (const after of wordings) {
        const runs = wordDiff(before, after);
        expect(only(runs, 'same', 'only-before')).toBe(before);
        expect(only(runs, 'same', 'only-after')).toBe(after);
      }
    }
  });

  it('keeps as many words in common as there are', () => {
    expect(only(wordDiff('b a a c a', 'a a b'), 'same')).toBe('a a');
  });
});
