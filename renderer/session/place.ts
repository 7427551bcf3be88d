/** Where a person was on a screen: what was scrolled, and where the caret stood. Elements are known by id or by path. */
export interface Place {
  readonly scrolled: readonly { readonly at: Spot; readonly top: number; readonly left: number }[];
  readonly focused: { readonly at: Spot; readonly start: number | null; readonly end: number | null } | null;
}

interface Spot {
  readonly id: string | null;
  /** Child by child from the main part of the screen, where the element has no id of its own. */
  readonly path: readonly number[];
  readonly tag: string;
}

const GIVE_UP_AFTER_MS = 5_000;

/** Remembers where the person is, before the screen is taken away. */
export function capturePlace(main: HTMLElement): Place {
  const scrolled = [main, ...main.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.scrollTop > 0 || element.scrollLeft > 0)
    .map((element) => ({ at: spotOf(element, main), top: element.scrollTop, left: element.scrollLeft }));
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !main.contains(active) || active === main)
    return { scrolled, focused: null };
  const box = isTextBox(active) ? active : null;
  return {
    scrolled,
    focused: { at: spotOf(active, main), start: box?.selectionStart ?? null, end: box?.selectionEnd ?? null },
  };
}

/**
 * Brings the person back to where they were, as soon as the screen has been drawn again.
 *
 * Stops at the first key or press, which says that they have gone on, and after five seconds. Returns the function
 * that stops it.
 */
export function restorePlace(place: Place, main: HTMLElement): () => void {
  let isOver = false;
  const waiting = new Set(place.scrolled);
  let { focused } = place;

  const attempt = (): void => {
    if (isOver) return;
    for (const spot of waiting) {
      const element = elementAt(spot.at, main);
      if (element === null || element.scrollHeight < spot.top + element.clientHeight) continue;
      element.scrollTo(spot.left, spot.top);
      waiting.delete(spot);
    }
    const target = focused === null ? null : elementAt(focused.at, main);
    if (focused !== null && target !== null) {
      target.focus({ preventScroll: true });
      if (isTextBox(target) && focused.start !== null) target.setSelectionRange(focused.start, focused.end);
      if (document.activeElement === target) focused = null;
    }
    if (waiting.size === 0 && focused === null) stop();
  };
  const watcher = new MutationObserver(attempt);
  const giveUp = setTimeout(() => stop(), GIVE_UP_AFTER_MS);
  function stop(): void {
    isOver = true;
    watcher.disconnect();
    clearTimeout(giveUp);
    document.removeEventListener('keydown', stop, true);
    document.removeEventListener('pointerdown', stop, true);
  }
  watcher.observe(main, { childList: true, subtree: true });
  document.addEventListener('keydown', stop, true);
  document.addEventListener('pointerdown', stop, true);
  attempt();
  return stop;
}

function spotOf(element: HTMLElement, main: HTMLElement): Spot {
  const path: number[] = [];
  for (let at: Element = element; at !== main && at.parentElement !== null; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  // Ids that React makes up differ from one drawing of the screen to the next.
  const isOwn = element.id !== '' && !/[:«»_]r?\d|^_r_|^react-aria/.test(element.id);
  return { id: isOwn ? element.id : null, path, tag: element.tagName };
}

function elementAt(spot: Spot, main: HTMLElement): HTMLElement | null {
  const found = spot.id === null ? walk(spot.path, main) : document.getElementById(spot.id);
  return found instanceof HTMLElement && found.tagName === spot.tag ? found : null;
}

function walk(path: readonly number[], main: HTMLElement): Element | null {
  let at: Element | null = main;
  for (const step of path) at = at?.children.item(step) ?? null;
  return at;
}

function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return (
    element instanceof HTMLInputElement && ['text', 'search', 'tel', 'url', 'password'].includes(element.type)
  );
}
