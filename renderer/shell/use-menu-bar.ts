import { useEffect, useRef } from 'react';
import type { MenuAct } from '../../contract/window-bridge.ts';
import { windowHost } from '../carriers/window-host.ts';
import { isDialogOpen } from '../components/modal-layer.ts';

/**
 * Does what is chosen in the desktop's menu bar, under the same conditions as the keys that stand beside it there.
 *
 * @param acts null for what this person may not do; what is left out another part of the screen does
 */
export function useMenuBar(acts: { readonly [Act in MenuAct]?: (() => void) | null }): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(
    () =>
      windowHost()?.onMenu((act) => {
        if (act === 'lock' || act === 'print' || !isDialogOpen()) latest.current[act]?.();
      }),
    [],
  );
}

/** What is on the screen, through the system's print dialog. */
export function printScreen(): void {
  void windowHost()?.printPage();
}
