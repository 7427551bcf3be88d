import type { ReactNode } from 'react';
import { TONE_ICONS, type Tone } from '../components/status-tag.tsx';
import { cls } from './case-classes.ts';

interface CaseNoticeProps {
  readonly tone: Tone;
  /** A sentence. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something to know on every screen of the case, in as little height as it needs. Spoken when it appears. */
export function CaseNotice({ tone, title, children, actions }: CaseNoticeProps) {
  const Icon = TONE_ICONS[tone];
  return (
    <div className={cls('case-notice', tone)} role="status">
      <Icon size={16} aria-hidden />
      <p>
        <b>{title}</b> {children}
      </p>
      {actions !== undefined && <div className={cls('case-notice-actions')}>{actions}</div>}
    </div>
  );
}
