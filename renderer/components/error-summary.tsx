import { useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One thing to put right, and the box it is in. */
export interface FieldProblem {
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  readonly title?: string;
  /** Grows by one with each attempt to go on, so that the focus comes back here each time. */
  readonly attempt: number;
}

/** What stands in the way, above the form. Takes the focus; each line leads to its field. */
export function ErrorSummary({
  problems,
  title = 'There is something to put right',
  attempt,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={cls('summary')} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId} className={cls('title')}>
        {title}
      </h2>
      <ul className={cls('list')}>
        {problems.map((problem) => (
          <li key={problem.fieldId}>
            <button
              type="button"
              className={cls('link')}
              onClick={() => document.getElementById(problem.fieldId)?.focus()}
            >
              {problem.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
