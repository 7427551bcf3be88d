const ITEM = 'scrutineer-window-id';

let own: string | null = null;

/**
 * Which window this is: a random id, the same after a reload. It lies in the session's storage only while the page is
 * away, so that a duplicated tab finds nothing to copy and is a window of its own.
 */
export function ownWindowId(): string {
  if (own !== null) return own;
  const id = sessionStorage.getItem(ITEM) ?? crypto.randomUUID();
  sessionStorage.removeItem(ITEM);
  window.addEventListener('pagehide', () => sessionStorage.setItem(ITEM, id));
  window.addEventListener('pageshow', () => sessionStorage.removeItem(ITEM));
  own = id;
  return id;
}
