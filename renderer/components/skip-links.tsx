import styles from './skip-links.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** Where a skip link leads. */
export interface SkipTarget {
  /** The id of an element that can take the focus. */
  readonly id: string;
  readonly label: string;
}

/** The first Tab stops of a screen: past the bars, straight to the work. Seen only while focused. */
export function SkipLinks({ targets }: { readonly targets: readonly SkipTarget[] }) {
  return (
    <nav className={cls('links')} aria-label="Skip to">
      {targets.map((target) => (
        <button
          key={target.id}
          type="button"
          className={cls('link')}
          onClick={() => document.getElementById(target.id)?.focus()}
        >
          {target.label}
        </button>
      ))}
    </nav>
  );
}
