import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import styles from './disclosure.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}

/** More on request: a reason, a source, an earlier version. */
export function Disclosure({ summary, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <details className={cls('disclosure')} open={isOpenAtFirst}>
      <summary className={cls('summary')}>
        <ChevronRight size={15} className={cls('chevron')} aria-hidden />
        {summary}
      </summary>
      <div className={cls('body')}>{children}</div>
    </details>
  );
}
