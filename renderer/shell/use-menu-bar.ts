import { useEffect, useRef } from 'react';
import type { MenuAct } from '../../contract/window-bridge.ts';
import { windowHost } from '../carriers/window-host.ts';
import { isDialogOpen } from '../components/modal-layer.ts';

/**
 * Does what is chosen in the desktop's menu bar, under the same conditions as the keys that stand beside it there.
 *
 * @param acts null for what this person may not do
 */
export function useMenuBar(acts: Readonly<Record<MenuAct, (() => void) | null>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(
    () =>
      windowHost()?.onMenu((act) => {
        if (act === 'lock' || !isDialogOpen()) latest.current[act]?.();
      }),
    [],
  );
}
