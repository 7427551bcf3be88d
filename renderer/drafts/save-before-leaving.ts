import type { DraftKeeper } from './draft-keeper.ts';

/** Sends unsaved typing at once when a field is left or the window is hidden or closed. Returns the function that stops it. */
export function saveBeforeLeaving(drafts: DraftKeeper): () => void {
  const flush = (): void => void drafts.flush();
  const flushIfHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('focusout', flush);
  document.addEventListener('visibilitychange', flushIfHidden);
  window.addEventListener('pagehide', flush);
  return () => {
    document.removeEventListener('focusout', flush);
    document.removeEventListener('visibilitychange', flushIfHidden);
    window.removeEventListener('pagehide', flush);
  };
}
