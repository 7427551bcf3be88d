import { create } from 'zustand';
import type { Appearance } from '../../contract/window-bridge.ts';
import { windowHost } from '../carriers/window-host.ts';

const ITEM = 'scrutineer-preferences';
const AT_FIRST: Appearance = { theme: 'system', density: 'compact' };

/** How this window looks. Kept by the desktop, or in the browser's own storage; neither holds anything of a case. */
export const usePreferences = create<Appearance>()(() => readPreferences());

export function choosePreferences(chosen: Partial<Appearance>): void {
  usePreferences.setState(chosen);
  const { theme, density } = usePreferences.getState();
  localStorage.setItem(ITEM, JSON.stringify({ theme, density }));
  // A choice that the disk does not take holds until the window is closed, as it does without the desktop.
  void windowHost()
    ?.keepAppearance({ theme, density })
    .catch(() => undefined);
  showPreferences();
}

/** Puts on the page what was chosen at an earlier start; answers before anything is drawn. */
export async function recallPreferences(): Promise<void> {
  const kept = await windowHost()
    ?.readAppearance()
    .catch(() => null);
  if (kept != null) usePreferences.setState(kept);
  showPreferences();
}

function showPreferences(): void {
  const { theme, density } = usePreferences.getState();
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.dataset['density'] = density;
}

function readPreferences(): Appearance {
  const kept = parse(localStorage.getItem(ITEM));
  const theme = kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : AT_FIRST.theme;
  return { theme, density: kept['density'] === 'comfortable' ? 'comfortable' : AT_FIRST.density };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
