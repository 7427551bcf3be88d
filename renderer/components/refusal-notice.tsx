import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import styles from './refusal-notice.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface RefusalNoticeProps {
  /** What happened: "The referral was not written". */
  readonly happened: string;
  /** What is safe: "Everything you typed is kept." */
  readonly safe: ReactNode;
  /** What to do now. */
  readonly toDo: ReactNode;
  /** To read out to the help desk; null where the words say it all. */
  readonly code: string | null;
  readonly actions?: ReactNode;
}

/** A refusal or a fault, told so that a person can go on. Stays until it is put right. */
export function RefusalNotice({ happened, safe, toDo, code, actions }: RefusalNoticeProps) {
  return (
    <div className={cls('notice')} role="alert">
      <CircleAlert size={18} className={cls('icon')} aria-hidden />
      <div className={cls('words')}>
        <p className={cls('happened')}>{happened}</p>
        <p>{safe}</p>
        <p>{toDo}</p>
        {(actions !== undefined || code !== null) && (
          <div className={cls('foot')}>
            {actions}
            {code !== null && (
              <span className={cls('code')}>
                Reference <b>{code}</b>
              </span>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
