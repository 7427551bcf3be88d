import type { ReactNode } from 'react';
import { CircleCheck, CircleDashed, CircleDot, LockKeyhole, type LucideIcon } from 'lucide-react';
import styles from './task-row.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** Derived from the record, never ticked by hand. */
export type TaskState = 'to-do' | 'under-way' | 'done' | 'blocked';

const ICONS = {
  'to-do': CircleDashed,
  'under-way': CircleDot,
  done: CircleCheck,
  blocked: LockKeyhole,
} as const satisfies Record<TaskState, LucideIcon>;

const WORDS = {
  'to-do': 'To do',
  'under-way': 'Under way',
  done: 'Done',
  blocked: 'Not yet possible',
} as const satisfies Record<TaskState, string>;

interface TaskRowProps {
  readonly state: TaskState;
  readonly title: string;
  /** Who and when, what is left, or what a blocked task needs: "Needs question 3". */
  readonly detail?: ReactNode;
  readonly tag?: ReactNode;
  readonly isCurrent?: boolean;
  /** Opens the place where the task is done; null where there is none. */
  readonly onOpen: (() => void) | null;
}

/** One task of a case. Stands in a `TaskList`. */
export function TaskRow({ state, title, detail, tag, isCurrent = false, onOpen }: TaskRowProps) {
  const Icon = ICONS[state];
  const inside = (
    <>
      <Icon size={16} className={cls('icon', state)} role="img" aria-label={WORDS[state]} />
      <span className={cls('words')}>
        <span className={cls('title')}>{title}</span>
        {detail !== undefined && <span className={cls('detail')}>{detail}</span>}
      </span>
      {tag}
    </>
  );
  return (
    <li className={cls('row', isCurrent && 'current')}>
      {onOpen === null ? (
        <div className={cls('inside')}>{inside}</div>
      ) : (
        <button
          type="button"
          className={cls('inside', 'pressable')}
          aria-current={isCurrent ? 'step' : undefined}
          onClick={onOpen}
        >
          {inside}
        </button>
      )}
    </li>
  );
}

/** The tasks of a case, in order. */
export function TaskList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={cls('list')} aria-label={label}>
      {children}
    </ul>
  );
}
