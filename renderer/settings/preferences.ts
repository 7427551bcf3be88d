import { create } from 'zustand';

/** How this window looks. Kept in the browser's own storage, which never holds anything of a case. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'compact' | 'comfortable';
}

const ITEM = 'scrutineer-preferences';
const AT_FIRST: Preferences = { theme: 'system', density: 'compact' };

export const usePreferences = create<Preferences>()(() => readPreferences());

export function choosePreferences(chosen: Partial<Preferences>): void {
  usePreferences.setState(chosen);
  localStorage.setItem(ITEM, JSON.stringify(usePreferences.getState()));
  showPreferences();
}

/** Puts the choice on the page; called once before anything is drawn. */
export function showPreferences(): void {
  const { theme, density } = usePreferences.getState();
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.dataset['density'] = density;
}

function readPreferences(): Preferences {
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
