import { classesOf } from '../components/class-names.ts';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import styles from './step-list.module.css';

const cls = classesOf(styles);

/** The steps of the set-up, and which of them this is (counted from 0). */
export function StepList({
  steps,
  current,
}: {
  readonly steps: readonly string[];
  readonly current: number;
}) {
  return (
    <ol className={cls('steps')} aria-label="Steps">
      {steps.map((step, at) => (
        <li
          key={step}
          className={cls('step', at === current && 'current')}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className={cls('number')} aria-hidden>
            {at + 1}
          </span>
          {step}
          {at < current && <VisuallyHidden>, done</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
