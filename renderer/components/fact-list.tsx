import type { ReactNode } from 'react';
import styles from './fact-list.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** A label and what is recorded under it. Null is shown as "Not recorded". */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Recorded facts to read, not to edit. */
export function FactList({
  facts,
  columns = 1,
}: {
  readonly facts: readonly Fact[];
  readonly columns?: 1 | 2;
}) {
  return (
    <dl className={cls('facts', columns === 2 && 'two')}>
      {facts.map((fact) => (
        <div key={fact.label} className={cls('fact')}>
          <dt>{fact.label}</dt>
          <dd>{fact.value ?? <span className={cls('missing')}>Not recorded</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
