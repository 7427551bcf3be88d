import type { ReactNode } from 'react';
import { TONE_ICONS, type Tone } from './status-tag.tsx';
import styles from './task-row.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface CheckRowProps {
  readonly tone: Tone;
  /** The tone in a word, for screen readers: "To look at", "Nothing found". */
  readonly toneWord: string;
  /** What the check found, as a question or a plain statement. */
  readonly title: string;
  /** Why it matters. */
  readonly detail?: ReactNode;
  /** Where the rule comes from. */
  readonly source?: ReactNode;
  readonly action?: ReactNode;
}

/** What one check has to say. Stands in a `TaskList`. It asks; it never blocks and never rewrites. */
export function CheckRow({ tone, toneWord, title, detail, source, action }: CheckRowProps) {
  const Icon = TONE_ICONS[tone];
  return (
    <li className={cls('row')}>
      <div className={cls('inside')}>
        <Icon size={16} className={cls('icon', tone)} role="img" aria-label={toneWord} />
        <div className={cls('words')}>
          <span className={cls('title')}>{title}</span>
          {detail !== undefined && <span className={cls('detail')}>{detail}</span>}
          {source !== undefined && <span className={cls('detail')}>{source}</span>}
        </div>
        {action}
      </div>
    </li>
  );
}
