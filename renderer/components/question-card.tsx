import { useId, type ReactNode } from 'react';
import type { Tone } from './status-tag.tsx';
import styles from './question-card.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface QuestionCardProps {
  readonly number: 1 | 2 | 3;
  readonly question: string;
  /** The `StatusTag` of its state. */
  readonly tag: ReactNode;
  /** Colours the edge only; the tag says it in words. */
  readonly tone: Tone;
  /** The answer, by whom and when; left out while there is none. */
  readonly children?: ReactNode;
  readonly isCurrent?: boolean;
  readonly onOpen: () => void;
}

/** One of the three questions with its state. All three are always in sight; answering one hides none. */
export function QuestionCard({
  number,
  question,
  tag,
  tone,
  children,
  isCurrent = false,
  onOpen,
}: QuestionCardProps) {
  const id = useId();
  return (
    <button
      type="button"
      className={cls('card', tone, isCurrent && 'current')}
      aria-current={isCurrent ? 'step' : undefined}
      aria-labelledby={`${id}-q ${id}-t`}
      onClick={onOpen}
    >
      <span className={cls('number')} aria-hidden>
        {number}
      </span>
      <span className={cls('words')}>
        <span className={cls('question')} id={`${id}-q`}>
          {question}
        </span>
        {children !== undefined && <span className={cls('answer')}>{children}</span>}
      </span>
      <span id={`${id}-t`} className={cls('tag')}>
        {tag}
      </span>
    </button>
  );
}

/** The three questions side by side; one below another where the window is narrow. */
export function QuestionCards({ children }: { readonly children: ReactNode }) {
  return (
    <nav className={cls('cards')} aria-label="The three questions">
      {children}
    </nav>
  );
}
