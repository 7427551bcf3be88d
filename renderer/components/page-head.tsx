import type { ReactNode } from 'react';
import styles from './page-head.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface PageHeadProps {
  readonly title: string;
  /** A line beside the title: "41 open · 2 urgent". */
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one `h1` of a screen, with its main acts. */
export function PageHead({ title, detail, actions }: PageHeadProps) {
  return (
    <header className={cls('head')}>
      <h1>{title}</h1>
      {detail !== undefined && <div className={cls('detail')}>{detail}</div>}
      {actions !== undefined && <div className={cls('actions')}>{actions}</div>}
    </header>
  );
}
