import type { ReactNode } from 'react';
import { FilterX, Inbox, type LucideIcon } from 'lucide-react';
import styles from './empty-state.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface EmptyStateProps {
  /** `none`: there is nothing. `filtered-out`: there is something, and the filter hides it. */
  readonly kind: 'none' | 'filtered-out';
  readonly title: string;
  /** What belongs here and how it comes here. */
  readonly children?: ReactNode;
  /** The one button. */
  readonly action?: ReactNode;
  readonly icon?: LucideIcon;
}

/** In place of a list that has nothing to show. A list still loading shows a `Skeleton` instead. */
export function EmptyState({ kind, title, children, action, icon }: EmptyStateProps) {
  const Icon = icon ?? (kind === 'none' ? Inbox : FilterX);
  return (
    <div className={cls('empty')}>
      <Icon size={28} strokeWidth={1.5} className={cls('icon')} aria-hidden />
      <p className={cls('title')}>{title}</p>
      {children !== undefined && <div className={cls('body')}>{children}</div>}
      {action}
    </div>
  );
}
