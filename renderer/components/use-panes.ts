import { useEffect } from 'react';
import { isDialogOpen } from './modal-layer.ts';

/**
 * F6 and Shift+F6 go from pane to pane, in the order of the page. A pane is an element with `data-pane` that can take
 * the focus; within a pane the focus returns to where it last was. Call once per window.
 */
export function usePanes(): void {
  useEffect(() => {
    const lastIn = new WeakMap<HTMLElement, HTMLElement>();

    function remember(event: FocusEvent): void {
      if (!(event.target instanceof HTMLElement)) return;
      const pane = event.target.closest<HTMLElement>('[data-pane]');
      if (pane !== null) lastIn.set(pane, event.target);
    }

    function move(event: KeyboardEvent): void {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isDialogOpen()) return;
      const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
        pane.checkVisibility(),
      );
      if (panes.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const current = panes.findIndex((pane) => pane.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const start = current === -1 && event.shiftKey ? 0 : current;
      const pane = panes[(start + step + panes.length) % panes.length];
      if (pane === undefined) return;
      const last = lastIn.get(pane);
      (last !== undefined && last.isConnected && pane.contains(last) ? last : pane).focus();
    }

    document.addEventListener('focusin', remember);
    // On the window and first: React Aria's own landmarks listen for F6 on the document while a toast is shown.
    window.addEventListener('keydown', move, { capture: true });
    return () => {
      document.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', move, { capture: true });
    };
  }, []);
}
