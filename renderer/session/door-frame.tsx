import type { ReactNode } from 'react';
import { classesOf } from '../components/class-names.ts';
import { printScreen, useMenuBar } from '../shell/use-menu-bar.ts';
import styles from './door-frame.module.css';
import { useReach } from './reach.ts';
import { useStatus } from './use-status.ts';

const cls = classesOf(styles);

interface DoorFrameProps {
  readonly title: string;
  /** What this step is for, under the title. */
  readonly lead?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The frame of everything before the work: setting up, unlocking, waiting. Shows nothing of any case. */
export function DoorFrame({ title, lead, isWide = false, children }: DoorFrameProps) {
  const status = useStatus().data;
  useMenuBar({ print: printScreen });
  const isPractice = status?.practice === true;
  const reach = useReach((state) => state.reach);
  return (
    <div className={cls('frame', isPractice && 'practice')}>
      <header>
        <div className={cls('bar')}>Scrutineer</div>
        {isPractice && (
          <p className={cls('strip')}>
            <b>Practice</b> Everybody here is made up. Record no real death in this office.
          </p>
        )}
      </header>
      <main className={cls('main', isWide && 'wide')} id="main" tabIndex={-1}>
        <div className={cls('sheet')}>
          <h1>{title}</h1>
          {lead !== undefined && <div className={cls('lead')}>{lead}</div>}
          {children}
        </div>
      </main>
      <footer className={cls('foot')}>
        <span role="status">
          {reach === 'unreachable' ? 'The office is restarting…' : 'Kept on this computer, encrypted'}
        </span>
        <span>{status === null ? '' : `Version ${status.version}`}</span>
      </footer>
    </div>
  );
}
