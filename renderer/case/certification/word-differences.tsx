import { wordDiff } from '../cause/word-diff.ts';
import { cls } from '../case-classes.ts';
import { certificationCls } from './certification-classes.ts';

interface WordDifferencesProps {
  readonly before: string;
  readonly after: string;
  /** What a screen reader says of words that only one of the two has. */
  readonly onlyBefore: string;
  readonly onlyAfter: string;
}

/** Two wordings as one text: what only one of them has is marked in colour, by a line, and in words. */
export function WordDifferences({ before, after, onlyBefore, onlyAfter }: WordDifferencesProps) {
  return (
    <span>
      {wordDiff(before, after).map(({ kind, text }, position) => (
        <span key={position}>
          {position > 0 && ' '}
          {kind === 'same' ? (
            text
          ) : kind === 'only-before' ? (
            <del className={certificationCls('only-before')}>
              <span className={cls('unseen')}>{onlyBefore}: </span>
              {text}
            </del>
          ) : (
            <ins className={certificationCls('only-after')}>
              <span className={cls('unseen')}>{onlyAfter}: </span>
              {text}
            </ins>
          )}
        </span>
      ))}
    </span>
  );
}
