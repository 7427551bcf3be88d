import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './skeleton.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/**
 * The shape of what is coming. Appears after 400 ms, so that what is quick does not flicker.
 *
 * @param label what is being loaded: "Loading the worklist"
 */
export function Skeleton({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className={cls('skeleton')} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={cls('line', line % 3 === 2 && 'short')} aria-hidden />
      ))}
    </div>
  );
}
