import { useEffect, type RefObject } from 'react';
import { useCasePlaces, usePlace } from './case-place.ts';

const GIVE_UP_AFTER_MS = 1_500;
/** So much of a part is enough to see that it is there, and where. */
const LEAST_SEEN_PX = 110;

/** Brings the part that was asked for into view and gives it the focus, as soon as it is drawn. */
export function useArrival(caseId: string, work: RefObject<HTMLElement | null>): void {
  const { anchor } = usePlace(caseId);
  const arrived = useCasePlaces((state) => state.arrived);
  useEffect(() => {
    if (anchor === null) return undefined;
    const reach = (): boolean => {
      const target = document.getElementById(anchor);
      if (target === null || work.current === null) return false;
      if (target !== work.current) bringIntoView(target, work.current);
      target.focus({ preventScroll: true });
      arrived(caseId);
      return true;
    };
    if (reach()) return undefined;
    // A form waits for its draft before it shows its boxes.
    const watcher = new MutationObserver(() => {
      if (reach()) watcher.disconnect();
    });
    if (work.current !== null) watcher.observe(work.current, { childList: true, subtree: true });
    const giveUp = setTimeout(() => arrived(caseId), GIVE_UP_AFTER_MS);
    return () => {
      watcher.disconnect();
      clearTimeout(giveUp);
    };
  }, [anchor, arrived, caseId, work]);
}

/** What stands above the part stays in sight too, where both have room. */
function bringIntoView(target: HTMLElement, work: HTMLElement): void {
  const fromTop = target.getBoundingClientRect().top - work.getBoundingClientRect().top + work.scrollTop;
  const scrollsItself = work.scrollHeight > work.clientHeight && getComputedStyle(work).overflowY === 'auto';
  if (scrollsItself && fromTop < work.clientHeight - LEAST_SEEN_PX) work.scrollTo({ top: 0 });
  else target.scrollIntoView({ block: 'start' });
}
