import { useEffect, useRef } from 'react';
import { isDialogOpen } from './modal-layer.ts';

/** Keys such as `Ctrl+K`, `Alt+ArrowUp`, `Ctrl+Enter`, `F1`. A letter alone is not a hotkey: voice input types letters. */
export type Hotkey =
  `${'Ctrl' | 'Alt' | 'Ctrl+Shift' | 'Alt+Shift'}+${string}` | `F${number}` | `Shift+F${number}`;

interface HotkeyOptions {
  /** Hears the keys while a dialog is open too. */
  readonly inDialogs?: boolean;
  readonly isOn?: boolean;
}

function isPressed(hotkey: Hotkey, event: KeyboardEvent): boolean {
  const parts = hotkey.split('+');
  const key = parts.at(-1) ?? '';
  // AltGr reports Ctrl and Alt together and types letters: it never matches a hotkey that names one of the two.
  const hasModifiers =
    event.ctrlKey === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift');
  return hasModifiers && !event.metaKey && event.key.toLowerCase() === key.toLowerCase();
}

/**
 * Runs `act` when the keys are pressed anywhere in the window. A button or menu must show the same keys.
 *
 * Silent while an input method is composing, while the key repeats, and while a dialog is open (unless asked).
 */
export function useHotkey(
  hotkey: Hotkey,
  act: () => void,
  { inDialogs = false, isOn = true }: HotkeyOptions = {},
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    function hear(event: KeyboardEvent): void {
      if (event.isComposing || event.repeat || event.defaultPrevented || !isPressed(hotkey, event)) return;
      if (!inDialogs && isDialogOpen()) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [hotkey, inDialogs, isOn]);
}
