import type { ReactNode } from 'react';
import {
  ChartNoAxesColumn,
  History,
  Inbox,
  LockKeyhole,
  Search,
  Send,
  Settings,
  ShieldCheck,
  UserRound,
} from 'lucide-react';
import { AppShell, type RailItem } from '../components/app-shell.tsx';
import { FindButton } from '../components/find-button.tsx';
import { Menu } from '../components/menu.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { usePanes } from '../components/use-panes.ts';

const RAIL: readonly RailItem[] = [
  {
    id: 'worklist',
    label: 'Worklist',
    icon: Inbox,
    href: '#/worklist',
    count: 13,
    countMeaning: 'open cases',
  },
  { id: 'search', label: 'Search', icon: Search, href: '#/search', count: null, countMeaning: '' },
  { id: 'outbox', label: 'Outbox', icon: Send, href: '#/outbox', count: 3, countMeaning: 'to be sent' },
  {
    id: 'dashboard',
    label: 'Dashboard',
    icon: ChartNoAxesColumn,
    href: '#/dashboard',
    count: null,
    countMeaning: '',
  },
  { id: 'audit', label: 'Audit', icon: History, href: '#/audit', count: null, countMeaning: '' },
  { id: 'admin', label: 'Admin', icon: Settings, href: '#/admin', count: null, countMeaning: '' },
];

/** The window's frame around a sample screen. */
export function SampleFrame({
  banner,
  children,
  isPractice = false,
}: {
  readonly banner: ReactNode;
  readonly children: ReactNode;
  readonly isPractice?: boolean;
}) {
  usePanes();
  return (
    <AppShell
      find={<FindButton label="Find a case, NHS number or command" keys="Ctrl+K" onPress={() => undefined} />}
      user={
        <Menu
          label="Dr R. Bevan · Medical examiner"
          icon={UserRound}
          look="bar"
          acts={[
            { id: 'lock', label: 'Lock', icon: LockKeyhole, keys: 'Ctrl+L', onAction: () => undefined },
            {
              id: 'role',
              label: 'Act as lead medical examiner',
              whyNot: 'You do not hold this role.',
              onAction: () => undefined,
            },
          ]}
        />
      }
      rail={RAIL}
      current="worklist"
      banner={banner}
      isPractice={isPractice}
      statusStart={
        <>
          <StatusTag tone="ok" icon={ShieldCheck}>
            Local record, encrypted
          </StatusTag>
          <span>Last backup 19-Nov-2026 07:00</span>
          <span>3 in outbox</span>
        </>
      }
      statusEnd={
        <>
          <span>100%</span>
          <span>F1 Help</span>
        </>
      }
    >
      {children}
      <ToastRegion />
    </AppShell>
  );
}
