import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { SkipLinks, type SkipTarget } from './skip-links.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './app-shell.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One place in the left rail. */
export interface RailItem {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  /** How many wait there; null hides it. */
  readonly count: number | null;
  /** What the number counts, for screen readers: "open cases". */
  readonly countMeaning: string;
}

interface AppShellProps {
  /** The find box. */
  readonly find: ReactNode;
  /** The user's menu. */
  readonly user: ReactNode;
  readonly rail: readonly RailItem[];
  /** The id of the rail item this screen belongs to; null where it belongs to none. */
  readonly current: string | null;
  /** The `DeceasedBanner` of an open case; null elsewhere. */
  readonly banner: ReactNode;
  /** State of the office at the foot: left and right end. */
  readonly statusStart: ReactNode;
  readonly statusEnd: ReactNode;
  /** Practice mode: an orange frame and what it means, on every screen. */
  readonly isPractice?: boolean;
  readonly skipTo?: readonly SkipTarget[];
  readonly children: ReactNode;
}

const TO_MAIN: readonly SkipTarget[] = [{ id: 'main', label: 'Skip to the work' }];

/** The frame of the signed-in window: top bar, banner, rail, the screen itself, status bar. */
export function AppShell(props: AppShellProps) {
  const {
    find,
    user,
    rail,
    current,
    banner,
    statusStart,
    statusEnd,
    isPractice = false,
    skipTo = [],
    children,
  } = props;
  return (
    <div className={cls('shell', isPractice && 'practice')}>
      <SkipLinks targets={[...TO_MAIN, ...skipTo]} />
      <header className={cls('bar')} data-pane="" tabIndex={-1}>
        <span className={cls('product')}>
          <Mark />
          Scrutineer
        </span>
        <div className={cls('find')}>{find}</div>
        <div className={cls('user')}>{user}</div>
      </header>
      <div className={cls('banner')}>
        {isPractice && (
          <aside className={cls('practice-strip')} aria-label="Practice">
            <b>Practice</b> Everybody here is made up. Record no real death in this office.
          </aside>
        )}
        {banner}
      </div>
      <nav className={cls('rail')} aria-label="Places" data-pane="" tabIndex={-1}>
        {rail.map((item) => (
          <RailLink key={item.id} item={item} isCurrent={item.id === current} />
        ))}
      </nav>
      <main className={cls('main')} id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={cls('status')}>
        <div className={cls('status-part')}>{statusStart}</div>
        <div className={cls('status-part')}>{statusEnd}</div>
      </footer>
    </div>
  );
}

function RailLink({ item, isCurrent }: { readonly item: RailItem; readonly isCurrent: boolean }) {
  const Icon = item.icon;
  return (
    <a
      href={item.href}
      className={cls('place', isCurrent && 'current')}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <span className={cls('place-icon')}>
        <Icon size={20} strokeWidth={1.75} aria-hidden />
        {item.count !== null && (
          <span className={cls('count')}>
            <span aria-hidden>{item.count > 99 ? '99+' : item.count}</span>
          </span>
        )}
      </span>
      <span>{item.label}</span>
      {item.count !== null && (
        <VisuallyHidden>
          , {item.count} {item.countMeaning}
        </VisuallyHidden>
      )}
    </a>
  );
}

/** Three lines for three questions; the last is still being answered. */
function Mark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden>
      <path
        d="M2 4h14M2 9h14M2 14h8"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
