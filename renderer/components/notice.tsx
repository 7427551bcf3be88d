import type { ReactNode } from 'react';
import { TONE_ICONS, type Tone } from './status-tag.tsx';
import styles from './notice.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Speaks up when it appears: politely, or at once for what must stop the person. */
  readonly announced?: 'politely' | 'at-once';
}

/** Something to know on this screen, in place until it no longer holds. */
export function Notice({ tone, title, children, actions, announced }: NoticeProps) {
  const Icon = TONE_ICONS[tone];
  const role = announced === undefined ? undefined : announced === 'politely' ? 'status' : 'alert';
  return (
    <div className={cls('notice', tone)} role={role}>
      <Icon size={18} className={cls('icon')} aria-hidden />
      <div className={cls('words')}>
        <p className={cls('title')}>{title}</p>
        {children !== undefined && <div className={cls('body')}>{children}</div>}
      </div>
      {actions !== undefined && <div className={cls('actions')}>{actions}</div>}
    </div>
  );
}
