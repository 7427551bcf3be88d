import { useEffect, useRef, type RefObject } from 'react';

/** Ctrl+Enter anywhere inside an element does its main act. The act's button shows the keys. */
export function useCtrlEnter(inside: RefObject<HTMLElement | null>, act: () => void, isOn: boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const element = inside.current;
    if (element === null || !isOn) return undefined;
    function hear(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !event.ctrlKey || event.altKey || event.isComposing || event.repeat)
        return;
      event.preventDefault();
      // A form inside a form's part hears its own keys only.
      event.stopPropagation();
      latest.current();
    }
    element.addEventListener('keydown', hear);
    return () => element.removeEventListener('keydown', hear);
  }, [inside, isOn]);
}
