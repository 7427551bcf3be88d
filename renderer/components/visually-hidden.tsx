import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={cls('hidden')}>{children}</span>;
}
