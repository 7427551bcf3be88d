import type { ReactNode } from 'react';
import styles from './field-row.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** Short fields side by side, their boxes on one line whatever stands above or below them; wraps where it is narrow. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={cls('row')}>{children}</div>;
}
