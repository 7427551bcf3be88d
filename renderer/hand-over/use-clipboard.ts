import { useEffect, useState } from 'react';
import { clipboardKeeper, type ClipboardKeeper, type ClipboardState } from './clipboard-keeper.ts';

export type Clipboard = ClipboardState & ClipboardKeeper;

/** The clipboard of a pane: emptied a minute after the last copy, and when the pane goes (closed, locked or left). */
export function useClipboard(): Clipboard {
  const [state, setState] = useState<ClipboardState>({ copied: null, trouble: null });
  const [keeper] = useState(() => clipboardKeeper((text) => navigator.clipboard.writeText(text), setState));
  useEffect(
    () => () => {
      void keeper.empty();
    },
    [keeper],
  );
  return { ...state, ...keeper };
}
