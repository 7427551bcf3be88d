import { create } from 'zustand';
import type { Refusal } from '../../contract/refusal.ts';

/**
 * What the one save indicator says. `not-saved` with neither refusal: the office is away, and what was typed waits in
 * this window.
 */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'not-saved'; readonly refusal: Refusal | null };

export const useSaveState = create<SaveState>()((): SaveState => ({ kind: 'idle' }));

export function showSaveState(state: SaveState): void {
  useSaveState.setState(state, true);
}
