import {
  BookUser,
  ChartColumn,
  ClipboardList,
  CircleHelp,
  History,
  MessagesSquare,
  Send,
  Settings,
  Users,
} from 'lucide-react';
import type { RailItem } from '../components/app-shell.tsx';
import type { OfficeStatus } from '../../contract/views.ts';
import type { Act } from '../../contract/for-window.ts';

interface Place {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly icon: RailItem['icon'];
  /** Any of these rights leads there; null for everyone. */
  readonly acts: readonly Act[] | null;
}

const PLACES: readonly Place[] = [
  { id: 'worklist', label: 'Worklist', path: '/', icon: ClipboardList, acts: ['view-worklist'] },
  { id: 'outbox', label: 'Outbox', path: '/outbox', icon: Send, acts: ['view-outbox'] },
  { id: 'returns', label: 'Returns', path: '/returns', icon: ChartColumn, acts: ['count-return'] },
  {
    id: 'governance',
    label: 'Concerns',
    path: '/governance',
    icon: MessagesSquare,
    acts: ['export-governance', 'change-settings'],
  },
  {
    id: 'address-book',
    label: 'Addresses',
    path: '/address-book',
    icon: BookUser,
    acts: ['view-address-book'],
  },
  { id: 'people', label: 'People', path: '/people', icon: Users, acts: ['view-people'] },
  { id: 'settings', label: 'Settings', path: '/settings', icon: Settings, acts: ['view-settings'] },
  { id: 'audit', label: 'Audit', path: '/audit', icon: History, acts: ['view-audit', 'verify-record'] },
  { id: 'help', label: 'Help', path: '/help', icon: CircleHelp, acts: null },
];

/** The places this person may go to. */
export function railItems(status: OfficeStatus): readonly RailItem[] {
  return PLACES.filter(({ acts }) => acts === null || acts.some((act) => status.allowed.includes(act))).map(
    ({ id, label, path, icon }) => ({
      id,
      label,
      icon,
      href: `#${path}`,
      count: id === 'outbox' && status.unsettledDocuments > 0 ? status.unsettledDocuments : null,
      countMeaning: 'interrupted documents',
    }),
  );
}

/** Which place a path belongs to; a case and a new case belong to the worklist, what is opened from Settings to those. */
export function placeOf(path: string): string {
  if (path === '/recovery-code' || path === '/rulebook') return 'settings';
  const exact = PLACES.find((place) => place.path === path);
  return exact?.id ?? 'worklist';
}
