import type { ReactNode } from 'react';
import type { Tone } from './status-tag.tsx';
import styles from './timeline.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface TimelineEntryProps {
  /** CUI date and time, already written. */
  readonly at: string;
  /** The same for `dateTime`: YYYY-MM-DDTHH:mm. */
  readonly atMachine: string;
  /** Name and role: "L. Farrow (MEO)". */
  readonly who: string;
  /** How and with whom: "Telephone · son". */
  readonly how?: ReactNode;
  readonly children?: ReactNode;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: Tone;
  /** A later entry corrected this one or took it back; it stays readable. */
  readonly isSuperseded?: boolean;
  /** What became of it; "Corrected later" unless said. */
  readonly supersededHow?: string;
}

/** One thing one person did. Stands in a `Timeline`. */
export function TimelineEntry(props: TimelineEntryProps) {
  const { at, atMachine, who, how, children, tags, actions, tone = 'info' } = props;
  const { isSuperseded = false, supersededHow = 'Corrected later' } = props;
  return (
    <li className={cls('entry', isSuperseded && 'superseded')}>
      <span className={cls('dot', tone)} aria-hidden />
      <p className={cls('head')}>
        <time dateTime={atMachine} className={cls('time')}>
          {at}
        </time>
        <span className={cls('who')}>{who}</span>
        {isSuperseded && <span className={cls('corrected')}>{supersededHow}</span>}
      </p>
      {how !== undefined && <p className={cls('how')}>{how}</p>}
      {children !== undefined && <div className={cls('body')}>{children}</div>}
      {(tags !== undefined || actions !== undefined) && (
        <div className={cls('foot')}>
          {tags}
          {actions}
        </div>
      )}
    </li>
  );
}

/** Entries of a record, newest first unless the screen says otherwise. */
export function Timeline({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ol className={cls('timeline')} aria-label={label}>
      {children}
    </ol>
  );
}
