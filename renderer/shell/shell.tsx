import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { CircleHelp, KeyRound, Lock, LockKeyhole, Moon, Plus, Sun } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { OfficeStatus } from '../../contract/views.ts';
import { AppShell } from '../components/app-shell.tsx';
import { FindButton } from '../components/find-button.tsx';
import { KeyboardHint } from '../components/keyboard-hint.tsx';
import { Menu } from '../components/menu.tsx';
import type { MenuAct } from '../components/menu.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { useHotkey } from '../components/use-hotkey.ts';
import { usePanes } from '../components/use-panes.ts';
import { SaveStatus } from '../drafts/save-status.tsx';
import { HelpDialog } from '../help/help-dialog.tsx';
import { useDeskActs } from '../session/desk-context.ts';
import { useDesk } from '../session/desk.ts';
import { restorePlace } from '../session/place.ts';
import { useStatus } from '../session/use-status.ts';
import { choosePreferences } from '../settings/preferences.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { useNeighbourKeys } from '../worklist/use-neighbour-keys.ts';
import { BannerSlot } from './banner-slot.tsx';
import { FindDialog } from './find-dialog.tsx';
import { OfficeNotices } from './office-notices.tsx';
import { placeOf, railItems } from './rail-items.ts';
import styles from './shell.module.css';
import { classesOf } from '../components/class-names.ts';
import { printScreen, useMenuBar } from './use-menu-bar.ts';

const cls = classesOf(styles);

/** The window of whoever is at the desk: the frame around every screen, and the keys that work on all of them. */
export function Shell() {
  const status = useStatus().data;
  return status === null ? null : <Frame status={status} />;
}

function Frame({ status }: { readonly status: OfficeStatus }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const desk = useDeskActs();
  const [opened, setOpened] = useState<'find' | 'help' | null>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const mayFind = status.allowed.includes('find-cases');
  const mayOpen = status.allowed.includes('open-case');

  usePanes();
  useHotkey('Ctrl+K', () => setOpened('find'), { isOn: mayFind });
  useHotkey('F1', () => setOpened('help'));
  useHotkey('Alt+N', () => void navigate({ to: '/new-case' }), { isOn: mayOpen });
  useHotkey('Ctrl+L', () => void desk.leave('asked'), { inDialogs: true });
  useMenuBar({
    'new-case': mayOpen ? () => void navigate({ to: '/new-case' }) : null,
    'find-case': mayFind ? () => setOpened('find') : null,
    lock: () => void desk.leave('asked'),
    help: () => setOpened('help'),
    // A case prints itself, whole; every other screen prints what it shows.
    print: pathname.startsWith('/case/') ? null : printScreen,
  });
  useNeighbourKeys(status.user?.userId ?? '', pathname);
  useReturnToPlace(status.user?.userId ?? null);
  useFocusOnArrival(pathname);

  const acts: readonly MenuAct[] = [
    {
      id: 'lock',
      label: 'Lock the office',
      icon: Lock,
      keys: 'Ctrl+L',
      onAction: () => void desk.leave('asked'),
    },
    ...(mayOpen
      ? [
          {
            id: 'new',
            label: 'New case',
            icon: Plus,
            keys: 'Alt+N',
            onAction: () => void navigate({ to: '/new-case' }),
          },
        ]
      : []),
    { id: 'light', label: 'Light', icon: Sun, onAction: () => choosePreferences({ theme: 'light' }) },
    { id: 'dark', label: 'Dark', icon: Moon, onAction: () => choosePreferences({ theme: 'dark' }) },
    {
      id: 'password',
      label: 'Change my password',
      icon: KeyRound,
      onAction: () => void navigate({ to: '/settings' }),
    },
    { id: 'help', label: 'Help', icon: CircleHelp, keys: 'F1', onAction: () => setOpened('help') },
  ];
  return (
    <BannerSlot.Provider value={slot}>
      <AppShell
        find={
          mayFind ? <FindButton label="Find a case" keys="Ctrl+K" onPress={() => setOpened('find')} /> : null
        }
        user={<Menu look="bar" label={userInWords(status)} acts={acts} />}
        rail={railItems(status)}
        current={placeOf(pathname)}
        banner={<div ref={setSlot} />}
        statusStart={
          <>
            <span className={cls('sealed')}>
              <LockKeyhole size={14} aria-hidden /> Kept on this computer, encrypted
            </span>
            <SaveStatus />
          </>
        }
        statusEnd={
          <>
            <span>{status.officeName}</span>
            <span>Version {status.version}</span>
            <KeyboardHint keys="F6">next part</KeyboardHint>
            <KeyboardHint keys="F1">help</KeyboardHint>
          </>
        }
        isPractice={status.practice}
      >
        <OfficeNotices status={status} path={pathname} />
        <Outlet />
      </AppShell>
      <FindDialog isOpen={opened === 'find'} onClose={() => setOpened(null)} />
      <HelpDialog isOpen={opened === 'help'} onClose={() => setOpened(null)} path={pathname} />
      <ToastRegion />
    </BannerSlot.Provider>
  );
}

function userInWords({ user }: OfficeStatus): string {
  if (user === null) return '';
  const [first, ...others] = user.roles;
  const role = first === undefined ? '' : ` · ${ROLE_WORDS[first]}`;
  return `${user.name}${role}${others.length > 0 ? ` +${others.length}` : ''}`;
}

/** After an unlock by the same person: the same scroll, field and caret. */
function useReturnToPlace(userId: string | null): void {
  useEffect(() => {
    const { left } = useDesk.getState();
    const main = document.getElementById('main');
    useDesk.setState({ left: null });
    if (left?.place == null || left.userId !== userId || main === null) return undefined;
    return restorePlace(left.place, main);
  }, [userId]);
}

/** Takes the focus without a ring around half the window, which would say nothing to who sees it. */
function arriveAt(main: HTMLElement): void {
  main.dataset['arrived'] = '';
  main.addEventListener('blur', () => delete main.dataset['arrived'], { once: true });
  main.focus({ preventScroll: true });
}

/** Going to another screen puts the reader at its beginning, as loading a page would. */
function useFocusOnArrival(pathname: string): void {
  const arrivedAt = useRef(pathname);
  useEffect(() => {
    if (pathname === arrivedAt.current) return;
    arrivedAt.current = pathname;
    if (!pathname.startsWith('/case/')) document.title = 'Scrutineer';
    const main = document.getElementById('main');
    // A screen that puts the caret into its first field knows better.
    if (main !== null && !main.contains(document.activeElement)) arriveAt(main);
    main?.scrollTo(0, 0);
  }, [pathname]);
}
