import type { ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './keyboard-hint.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/**
 * One line that says which keys do what, such as "Alt+ArrowUp previous case".
 *
 * @param children what the keys do
 */
export function KeyboardHint({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  return (
    <span className={cls('hint')}>
      <Kbd keys={keys} /> {children}
    </span>
  );
}
