import { cls } from '../case-classes.ts';
import { isSameWording, wordDiff } from './word-diff.ts';

interface WordDifferencesProps {
  readonly text: string;
  /** The words that stood before these; null where there is nothing to compare with. */
  readonly before: string | null;
}

/** Some words, marked where they differ from those before them. Words that are equal are shown as they were written. */
export function WordDifferences({ text, before }: WordDifferencesProps) {
  if (before === null || isSameWording(before, text)) return text;
  return wordDiff(before, text).map(({ kind, text: words }, at) => {
    // The parts have no names of their own; their order is what they are.
    // oxlint-disable react/no-array-index-key
    switch (kind) {
      case 'same':
        return <span key={at}>{words} </span>;
      case 'only-before':
        return (
          <del key={at} className={cls('gone')}>
            <span className={cls('unseen')}>left out: </span>
            {words}{' '}
          </del>
        );
      case 'only-after':
        return (
          <ins key={at} className={cls('come')}>
            <span className={cls('unseen')}>new: </span>
            {words}{' '}
          </ins>
        );
      default:
        return kind satisfies never;
    }
    // oxlint-enable react/no-array-index-key
  });
}
